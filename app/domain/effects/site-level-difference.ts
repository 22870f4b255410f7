import { type PermutationTest, permutationTest } from "#app/domain/statistics/permutation.ts";
import { type WelchTest, welchTest } from "#app/domain/statistics/welch.ts";
import type { TwoPeriodSite } from "./panel-two-periods.ts";

export type SiteLevel = {
  /** Difference of the mean changes of treated and untreated sites, each site counting once. */
  readonly welch: WelchTest;
  readonly permutation: PermutationTest;
};

/**
 * Difference in differences with the site as the unit: Welch, and the permutation of who is treated
 * (MacKinnon & Webb 2020), exact where the labellings can be counted. Sites without hires on one side
 * are left out; null when an arm is then empty.
 */
export function siteLevelDifference(
  sites: readonly TwoPeriodSite[],
  confidence = 0.95,
): SiteLevel | null {
  const treated = changesOf(sites.filter((site) => site.treated));
  const control = changesOf(sites.filter((site) => !site.treated));
  const welch = welchTest(treated, control, confidence);
  const permutation = permutationTest(treated, control);
  return welch === null || permutation === null ? null : { welch, permutation };
}

function changesOf(sites: readonly TwoPeriodSite[]): number[] {
  return sites
    .filter(({ before, after }) => before.denominator > 0 && after.denominator > 0)
    .map(
      ({ before, after }) =>
        after.numerator / after.denominator - before.numerator / before.denominator,
    );
}
