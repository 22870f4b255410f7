import { Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ExpectedSource } from "#app/components/benchmark/expected-source.tsx";
import type { Dashboard } from "#app/domain/dashboard/dashboard.ts";
import type { Expected } from "#app/domain/effects/expected-figure.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import type { Vintages } from "#app/domain/territory/place.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { MissingMonths } from "./missing-months.tsx";
import type { SiteNames } from "./site-names.ts";
import { useWording } from "./use-wording.ts";
import { VintageList } from "./vintage-list.tsx";

type Props = {
  readonly company: { readonly siren: string; readonly name: string };
  readonly indicator: IndicatorId;
  readonly dashboard: Dashboard;
  readonly vintages: readonly Vintages[];
  readonly expected: readonly Expected[];
  readonly names: SiteNames;
  /** Address of the page that shows the same thing. */
  readonly address: string;
};

/** Source, period, completeness, method, vintages, and how to cite. */
export function SourceNote({ company, indicator, dashboard, names, address, ...props }: Props) {
  const { t } = useTranslation("dashboard");
  const { number } = useFormats();
  const { name, period } = useWording();
  const { coverage } = dashboard;
  const cited = { company: company.name, siren: company.siren, name: name(indicator), address };
  return (
    <section className="source-note">
      <h2>{t("footer.title")}</h2>
      <dl>
        <Entry term={t("footer.source")}>{t("footer.sourceText", { company: company.name })}</Entry>
        <Entry term={t("footer.period")}>{period(dashboard.period)}</Entry>
        <Entry term={t("footer.coverage")}>
          {t("footer.coverageText", {
            deposited: number(coverage.deposited),
            expected: number(coverage.expected),
            hires: number(coverage.hires),
          })}
          <MissingMonths missing={coverage.missing} names={names} />
        </Entry>
        <Entry term={t("footer.method")}>
          {t("footer.methodText")}{" "}
          <Link to={`/methodology/${indicator}`}>{t("footer.methodLink")}</Link>
        </Entry>
        <Entry term={t("footer.vintages")}>
          <VintageList vintages={props.vintages} />
        </Entry>
        {props.expected.some(({ status }) => status === "known") && (
          <Entry term={t("footer.expected")}>
            <ExpectedSource expected={props.expected} />
          </Entry>
        )}
        <Entry term={t("footer.cite")}>
          {t("footer.citation", { ...cited, period: period(dashboard.period) })}
        </Entry>
      </dl>
    </section>
  );
}

function Entry({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
