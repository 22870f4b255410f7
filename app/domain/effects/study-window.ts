import { addMonths, type Month } from "#app/domain/hiring/month.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import type { HireIndicatorId } from "#app/domain/indicators/index.ts";
import { isOverseas } from "#app/domain/territory/commune.ts";
import { SECOND_GENERATION } from "#app/domain/territory/district-generation.ts";
import { CLEAR_MONTHS } from "./thresholds.ts";

/**
 * The months in which the list of priority districts changes under an indicator: January 2024, and January 2025 for sites
 * overseas. Empty for an indicator that does not hang on the list; a site that could not be located counts as metropolitan.
 */
export function listChangesFor(
  indicator: HireIndicatorId,
  departments: readonly (string | null)[],
): readonly Month[] {
  if (!/priorityDistrict$/i.test(indicator)) return [];

  const months = departments.map((department) =>
    isOverseas(department ?? "") ? SECOND_GENERATION.overseas : SECOND_GENERATION.metropolitan,
  );
  return [...new Set(months)].toSorted((a, b) => a - b);
}

/**
 * Cuts a series at the changes of the list of priority districts, so that one list codes all of it. A policy that starts within
 * {@link CLEAR_MONTHS} months of a change, or at sites on both sides of it, leaves the series whole there: its verdict will say
 * that the assumption is not met.
 */
export function cutAtListChanges(
  changes: readonly Month[],
  period: Period,
  starts: readonly Month[],
): Period {
  if (starts.length === 0) return period;

  return changes.reduce(({ from, to }, change) => {
    if (Math.min(...starts) > addMonths(change, CLEAR_MONTHS)) {
      return { from: Math.max(from, change), to };
    }
    if (Math.max(...starts) < addMonths(change, -CLEAR_MONTHS)) {
      return { from, to: Math.min(to, addMonths(change, -1)) };
    }
    return { from, to };
  }, period);
}
