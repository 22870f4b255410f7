import {
  addMonths,
  type Month,
  monthOfYear,
  monthsBetween,
  monthText,
  quarterText,
  yearOf,
} from "./month.ts";

/** Months from the first to the last, both included. */
export type Period = { readonly from: Month; readonly to: Month };

export const TIME_GROUPS = ["month", "quarter", "year"] as const;
export type TimeGroup = (typeof TIME_GROUPS)[number];

/** The group of a month: "2025-03", "2025-T1" or "2025". */
export function groupOf(month: Month, by: TimeGroup): string {
  if (by === "month") return monthText(month);
  return by === "quarter" ? quarterText(month) : String(yearOf(month));
}

export function monthsOf({ from, to }: Period): readonly Month[] {
  const count = Math.max(0, monthsBetween(from, to) + 1);
  return Array.from({ length: count }, (_, index) => addMonths(from, index));
}

/** The same months a year earlier. */
export function yearBefore({ from, to }: Period): Period {
  return { from: addMonths(from, -12), to: addMonths(to, -12) };
}

/** The period cut into its months, quarters or years; those at its ends may be partial. */
export function groupsOf(period: Period, by: TimeGroup): ReadonlyMap<string, Period> {
  const groups = new Map<string, Period>();
  for (const month of monthsOf(period)) {
    const group = groupOf(month, by);
    groups.set(group, { from: groups.get(group)?.from ?? month, to: month });
  }
  return groups;
}

/** First month of the quarter of a month. */
export function quarterStart(month: Month): Month {
  return addMonths(month, -((monthOfYear(month) - 1) % 3));
}
