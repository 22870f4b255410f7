import { Form, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { BaselineSelect } from "#app/components/benchmark/baseline-select.tsx";
import type { BaselineChoice } from "#app/domain/effects/baselines.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import type { SiteNames } from "./site-names.ts";
import { useWording } from "./use-wording.ts";

/** What the address asks for, and what it may ask for. */
export type Choice = BaselineChoice & {
  readonly indicator: IndicatorId;
  readonly indicators: readonly IndicatorId[];
  /** "2026-T2" or "2026". */
  readonly period: string;
  readonly periods: readonly string[];
  readonly site: string | null;
  /** Sites that may be chosen, and those without hires in the period, which may not. */
  readonly sites: readonly { readonly code: string; readonly hires: number }[];
};

type Props = { readonly choice: Choice; readonly names: SiteNames };

/** Changes the address and so the page; without JavaScript too. */
export function Filters({ choice, names }: Props) {
  const { t } = useTranslation("dashboard");
  const [address] = useSearchParams();
  const { name } = useWording();
  const language = address.get("lang");
  return (
    <Form method="get" className="filters" aria-label={t("filters.label")} key={address.toString()}>
      {language && <input type="hidden" name="lang" value={language} />}
      <label>
        {t("filters.indicator")}
        <select name="indicator" defaultValue={choice.indicator}>
          {choice.indicators.map((indicator) => (
            <option key={indicator} value={indicator}>
              {name(indicator)}
            </option>
          ))}
        </select>
      </label>
      <PeriodSelect choice={choice} />
      <SiteSelect choice={choice} names={names} />
      <BaselineSelect baseline={choice.baseline} baselines={choice.baselines} />
      <button type="submit" className="button button-primary">
        {t("filters.apply")}
      </button>
    </Form>
  );
}

function PeriodSelect({ choice: { period, periods } }: { readonly choice: Choice }) {
  const { t } = useTranslation("dashboard");
  const { quarter } = useWording();
  return (
    <label>
      {t("filters.period")}
      <select name="period" defaultValue={period}>
        {periods.map((one) => (
          <option key={one} value={one}>
            {one.includes("T") ? quarter(one) : t("filters.year", { year: one })}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A site without hires in the period is there but cannot be chosen, with the reason. */
function SiteSelect({ choice: { site, sites }, names }: Props) {
  const { t } = useTranslation("dashboard");
  if (sites.length < 2) return null;

  return (
    <label>
      {t("filters.site")}
      <select name="site" defaultValue={site ?? ""}>
        <option value="">{t("filters.allSites")}</option>
        {sites.map(({ code, hires }) => (
          <option key={code} value={code} disabled={hires === 0}>
            {hires === 0
              ? t("filters.tooFew", { site: names[code] ?? code })
              : (names[code] ?? code)}
          </option>
        ))}
      </select>
    </label>
  );
}
