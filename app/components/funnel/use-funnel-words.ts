import { useTranslation } from "react-i18next";
import type { Estimate, GroupComparison, Rate } from "#app/domain/applications/compare.ts";
import type { Stage } from "#app/domain/applications/stages.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import { useFormats } from "#app/locales/use-texts.ts";

/** The words and numbers of the page of applicants. */
export function useFunnelWords() {
  const { t } = useTranslation("applications");
  const { percent, points, number, month } = useFormats();
  const between = (value: string, low: string, high: string) => t("estimate", { value, low, high });

  return {
    period: ({ from, to }: Period) => t("period", { from: month(from), to: month(to) }),
    stage: (stage: Stage) => t(`stages.${stage}`),
    step: (from: Stage, to: Stage) =>
      t("step", { from: t(`stages.${from}`), to: t(`stages.${to}`) }),
    counts: ({ numerator, denominator }: Rate) =>
      t("counts", { passed: number(numerator), entered: number(denominator) }),
    interval: ({ low, high }: Rate) =>
      t("intervalValue", { low: percent(low), high: percent(high) }),
    difference: ({ value, low, high }: Estimate) =>
      between(points(value), points(low), points(high)),
    ratio: ({ value, low, high }: Estimate) =>
      between(number(value, 2), number(low, 2), number(high, 2)),
    title: (compared: GroupComparison) =>
      t(`verdictTitle.${outcomeOf(compared)}`, {
        title: t(`comparisons.${compared.comparison}.title`),
      }),
  };
}

/** What the title of a comparison states: a verdict when there is one, else why there is none. */
function outcomeOf({ verdict, status }: GroupComparison) {
  if (verdict !== null) return verdict;
  return status === "notProvided" ? "notProvided" : "hidden";
}
