import { useTranslation } from "react-i18next";
import { useWording } from "#app/components/dashboard/use-wording.ts";
import type { ExplainedShare } from "#app/domain/indicators/explanation.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { CountTable } from "./count-table.tsx";
import { ReasonTable } from "./reason-table.tsx";
import "#app/components/prose/prose.css";

type Props = {
  readonly share: ExplainedShare;
  readonly indicator: IndicatorId;
  /** A gap has two accounts: each says whose it is. */
  readonly isNamed: boolean;
};

/** Formula, counts from the deposit to the fraction, and who is left out for which reason. */
export function ShareAccount({ share, indicator, isNamed }: Props) {
  const { t } = useTranslation("explanation");
  const { percent } = useFormats();
  const { name } = useWording();
  const { numerator, denominator } = share.counts;
  const value = denominator === 0 ? null : numerator / denominator;
  return (
    <section className="grid grid-cols-1 gap-6">
      <h2>{isNamed ? name(indicator) : t("formula")}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1) */}
      <div className="formula" tabIndex={0}>
        <dl className="grid gap-2">
          <div>
            <dt className="note">{t("numerator")}</dt>
            <dd className="font-mono">{share.formula.numerator}</dd>
          </div>
          <div>
            <dt className="note">{t("denominator")}</dt>
            <dd className="font-mono">{share.formula.denominator}</dd>
          </div>
        </dl>
      </div>
      <CountTable counts={share.counts} value={percent(value, 2)} />
      <div className="grid grid-cols-1 items-start gap-8 md:grid-cols-2">
        <ReasonTable title={t("exclusions")} reasons={share.exclusions} />
        <ReasonTable title={t("unknowns")} reasons={share.unknowns} />
      </div>
    </section>
  );
}
