import { addMonths, type Month } from "#app/domain/hiring/month.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import type { HireIndicatorId } from "#app/domain/indicators/index.ts";
import { CLEAR_MONTHS, DISTRICT_LIST_BREAK } from "./thresholds.ts";

/** Whether an indicator changes meaning with the list of priority districts. */
export function hangsOnDistrictList(indicator: HireIndicatorId): boolean {
  return /priorityDistrict$/i.test(indicator);
}

/**
 * Cuts a series at the change of the list of priority districts (January 2024), so that one list codes all of it. A policy that
 * starts within {@link CLEAR_MONTHS} months of the change, or at sites on both sides of it, leaves the series whole: its
 * verdict will say that the assumption is not met.
 */
export function cutAtDistrictList(
  indicator: HireIndicatorId,
  { from, to }: Period,
  starts: readonly Month[],
): Period {
  if (!hangsOnDistrictList(indicator) || starts.length === 0) return { from, to };

  if (Math.min(...starts) > addMonths(DISTRICT_LIST_BREAK, CLEAR_MONTHS)) {
    return { from: Math.max(from, DISTRICT_LIST_BREAK), to };
  }
  if (Math.max(...starts) < addMonths(DISTRICT_LIST_BREAK, -CLEAR_MONTHS)) {
    return { from, to: Math.min(to, addMonths(DISTRICT_LIST_BREAK, -1)) };
  }
  return { from, to };
}
