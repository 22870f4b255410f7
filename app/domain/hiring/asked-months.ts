import { FIRST_MONTH, type Month, monthText, yearOf } from "./month.ts";

/**
 * What a month that bounds a period asked for may be, in words, when it is none; null when it may be asked for. Files hold hires
 * from January 1990 to the current month; a period may end with the year, which is asked for whole before it is over.
 */
export function monthAccepted(bound: "from" | "to", month: Month, current: Month): string | null {
  const last = bound === "from" ? current : yearOf(current) * 100 + 12;
  if (month >= FIRST_MONTH && month <= last) return null;
  return `a month from ${monthText(FIRST_MONTH)} to ${monthText(last)}`;
}
