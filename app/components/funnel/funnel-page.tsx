import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { Funnel, FunnelStep } from "#app/domain/applications/funnel.ts";
import { COMPARISONS } from "#app/domain/applications/stages.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { ComparisonSection } from "./comparison-section.tsx";
import { DepositLink } from "./empty-funnel.tsx";
import { PartsTable } from "./parts-table.tsx";
import { StepsTable } from "./steps-table.tsx";
import { useFunnelWords } from "./use-funnel-words.ts";
import "./funnel.css";

type Props = {
  readonly siren: string;
  readonly mayDeposit: boolean;
  readonly funnel: Funnel & { readonly period: Period };
  /** Names of the sites by code. */
  readonly names: Readonly<Record<string, string>>;
};

/** How far applicants go, everyone together, then group beside group, then by site and by year. */
export function FunnelPage({ siren, mayDeposit, funnel, names }: Props) {
  const { t } = useTranslation("applications");
  const words = useFunnelWords();
  const { steps, sites, years } = funnel;
  const whole = steps.at(-1);
  const period = words.period(funnel.period);
  return (
    <div className="funnel-page">
      <header className="grid gap-3">
        <h1>{t("title")}</h1>
        <Finding whole={whole} />
        <p className="lead">{t("lead", { period })}</p>
      </header>
      {whole && (
        <>
          <StepsTable steps={steps} />
          {COMPARISONS.map((comparison) => (
            <ComparisonSection key={comparison.id} comparison={comparison} steps={steps} />
          ))}
          <PartsTable parts={sites} of="site" whole={whole} name={(code) => names[code] ?? code} />
          <PartsTable parts={years} of="year" whole={whole} name={(year) => year} />
          {sites.length + years.length > 2 && <p className="note">{t("partsNote")}</p>}
          <p className="notice">{t("caution")}</p>
        </>
      )}
      <footer className="note grid gap-2">
        <p>{t("source", { period })}</p>
        <p className="no-print">
          <Link to="/methodology/applications">{t("method")}</Link>
        </p>
      </footer>
      {mayDeposit && (
        <p className="no-print">
          <DepositLink siren={siren} />
        </p>
      )}
    </div>
  );
}

/** What the whole way comes to, in a sentence. */
function Finding({ whole }: { readonly whole: FunnelStep | undefined }) {
  const { t } = useTranslation("applications");
  const { number, percent } = useFormats();
  if (!whole?.all) {
    return (
      <div className="grid gap-2">
        <p className="funnel-finding">{t("noFinding")}</p>
        <p>{t("noFindingHint")}</p>
      </div>
    );
  }
  const { numerator, denominator, value } = whole.all;
  const said = {
    passed: number(numerator),
    entered: number(denominator),
    first: t(`stages.${whole.from}`),
    last: t(`stages.${whole.to}`),
    rate: percent(value),
  };
  return <p className="funnel-finding">{t("finding", said)}</p>;
}
