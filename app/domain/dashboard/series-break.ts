import type { Month } from "../hiring/month.ts";
import type { IndicatorId } from "../indicators/index.ts";

/** The list of priority districts (QPV) was redrawn: 960 of 1,362 metropolitan districts changed. First month of the new one. */
export const DISTRICTS_REDRAWN: Month = 202401;

/** Whether a series of this indicator from the first to the last month runs across a change of definition. */
export function crossesBreak(indicator: IndicatorId, from: Month, to: Month): boolean {
  return OF_DISTRICTS.includes(indicator) && from < DISTRICTS_REDRAWN && to >= DISTRICTS_REDRAWN;
}

const OF_DISTRICTS: readonly IndicatorId[] = [
  "priorityDistrict",
  "apprenticesPriorityDistrict",
  "internsPriorityDistrict",
  "temporaryPriorityDistrict",
  "shortFixedTermPriorityDistrict",
];
