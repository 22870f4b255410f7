import { useTranslation } from "react-i18next";
import { NoNumber } from "#app/components/no-number.tsx";
import type { FigureCell, FigureTableProps } from "#app/components/tables/figure-table.tsx";
import type { GroupComparison, Rate } from "#app/domain/applications/compare.ts";
import type { FunnelStep } from "#app/domain/applications/funnel.ts";
import type { Comparison } from "#app/domain/applications/stages.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { useFunnelWords } from "./use-funnel-words.ts";

/** The numbers of a comparison, step by step. */
export function useComparisonTable(
  { id }: Comparison,
  steps: readonly FunnelStep[],
): FigureTableProps {
  const { t } = useTranslation("applications");
  const words = useFunnelWords();
  const cells = useCells();
  return {
    caption: t(`comparisons.${id}.title`),
    rowHeader: t("stepColumn"),
    columns: [
      { key: "focal", label: t(`comparisons.${id}.focal`) },
      { key: "reference", label: t(`comparisons.${id}.reference`) },
      { key: "difference", label: t("difference") },
      { key: "ratio", label: t("ratio") },
      { key: "conclusion", label: t("conclusion") },
    ],
    rows: steps.map((step) => ({
      key: `${step.from}-${step.to}`,
      label: words.step(step.from, step.to),
      cells: cells(step.comparisons.find(({ comparison }) => comparison === id)),
    })),
  };
}

function useCells() {
  const { t } = useTranslation("applications");
  const words = useFunnelWords();
  const rate = useRateCell();
  return (compared: GroupComparison | undefined): Readonly<Record<string, FigureCell>> => {
    const conclusion = compared?.verdict
      ? { value: null, text: t(`verdicts.${compared.verdict}`) }
      : absent(compared);
    if (compared?.status !== "shown") {
      const none = absent(compared);
      return { focal: none, reference: none, difference: none, ratio: none, conclusion };
    }
    const { focal, reference, difference, ratio } = compared;
    return {
      focal: rate(focal),
      reference: rate(reference),
      difference: difference
        ? { value: difference.value, text: words.difference(difference) }
        : absent(compared),
      ratio: ratio ? { value: ratio.value, text: words.ratio(ratio) } : absent(compared),
      conclusion,
    };
  };
}

function useRateCell() {
  const { percent } = useFormats();
  const words = useFunnelWords();
  return (rate: Rate | null): FigureCell => {
    if (!rate) return absent(undefined);
    const text = (
      <>
        {percent(rate.value)}
        <span className="note block">{words.counts(rate)}</span>
      </>
    );
    return { value: rate.value, text };
  };
}

/** Why there is no number: not given, or too few people. */
export function absent(compared: Pick<GroupComparison, "status"> | undefined): FigureCell {
  const code = compared?.status === "hidden" ? "c" : "nr";
  return { value: null, text: <NoNumber code={code} /> };
}
