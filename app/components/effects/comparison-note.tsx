import { useTranslation } from "react-i18next";
import type { DonorWeights } from "#app/domain/effects/donor-weights.ts";
import type { ShownReport } from "#app/domain/effects/shown-report.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { PeersNote } from "./peers-note.tsx";

type Props = {
  readonly report: ShownReport;
  readonly names: Readonly<Record<string, string>>;
  readonly donors: DonorWeights | null;
};

/** Whom the sites concerned are compared with and why, and that the question was written down first. */
export function ComparisonNote({ report, names, donors }: Props) {
  const { t } = useTranslation("effects");
  const { date, points } = useFormats();
  const { plan, plannedAt, beforeAfter } = report;
  const listed = (codes: readonly string[]) => codes.map((code) => names[code] ?? code).join(", ");
  return (
    <section className="grid gap-2">
      <h2>{t("page.comparison")}</h2>
      <p>{t(`why.${plan.comparison}`)}</p>
      {plan.peers && <PeersNote peers={plan.peers} />}
      <p>
        <strong>{t("page.treated")}</strong> {listed(plan.treated.map(({ site }) => site))}
      </p>
      {plan.untreated.length > 0 && (
        <p>
          <strong>{t("page.untreated")}</strong> {listed(plan.untreated)}
        </p>
      )}
      {donors && <Donors donors={donors} names={names} />}
      {plan.isDiluted && <p>{t("page.diluted")}</p>}
      {beforeAfter && (
        <p>
          {t("page.beforeAfter", {
            points: points(beforeAfter.difference),
            low: points(beforeAfter.interval.low),
            high: points(beforeAfter.interval.high),
          })}
        </p>
      )}
      <p className="note">{t("page.planned", { date: date(plannedAt) })}</p>
    </section>
  );
}

function Donors({ donors, names }: { donors: DonorWeights } & Pick<Props, "names">) {
  const { t } = useTranslation("effects");
  const { percent } = useFormats();
  if (!donors.isPublishable) return <p>{t("page.donorsHidden")}</p>;
  const listed = donors.weights.map(
    ({ site, weight }) => `${names[site] ?? site} ${percent(weight, 0)}`,
  );
  return (
    <p>
      <strong>{t("page.donors")}</strong> {listed.join(", ")}
    </p>
  );
}
