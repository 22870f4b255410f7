import { useTranslation } from "react-i18next";
import { NoNumber } from "#app/components/no-number.tsx";
import type { FigureCell } from "#app/components/tables/figure-table.tsx";
import type { PlaceOutlook } from "#app/domain/effects/implantation.ts";
import { useFormats } from "#app/locales/use-texts.ts";

/** What is said of a place, column by column. */
export const OUTLOOK_COLUMNS = ["local", "before", "after", "gain", "hired", "corrected"] as const;

type Cells = Readonly<Record<(typeof OUTLOOK_COLUMNS)[number], FigureCell>>;

/** Writes what a place would change; null is said to be unknown, and nothing is computed from it. */
export function useOutlookCells(): (outlook: PlaceOutlook | null) => Cells {
  const { t } = useTranslation("implantation");
  const { number, percent, points } = useFormats();
  return (outlook) => {
    if (outlook === null) return UNKNOWN;
    const { localShare, before, after, change, hired, corrected } = outlook;
    // Two equal percentages and a difference beside them would contradict each other.
    const isHidden = change !== 0 && percent(before) === percent(after);
    const told = corrected && {
      hired: number(corrected.hired, 1),
      low: number(corrected.low, 1),
      high: number(corrected.high, 1),
    };
    return {
      local: { value: localShare, text: percent(localShare) },
      before: { value: before, text: percent(before) },
      after: { value: after, text: percent(after) },
      gain: { value: change, text: isHidden ? t("table.noGain") : points(change) },
      hired: { value: hired, text: number(hired, 1) },
      corrected: { value: corrected?.hired ?? null, text: told ? t("range", told) : "–" },
    };
  };
}

const NONE: FigureCell = { value: null, text: "–" };
const UNKNOWN: Cells = {
  local: { value: null, text: <NoNumber code="nr" /> },
  ...{ before: NONE, after: NONE, gain: NONE, hired: NONE, corrected: NONE },
};
