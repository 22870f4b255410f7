import type { Policy } from "../effects/policy.ts";
import { type Month, quarterText } from "../hiring/month.ts";
import type { Period } from "../hiring/period.ts";

/** A policy as a dated rule on a trend. */
export type PolicyMark = {
  /** Its rank among the policies given: two of them may have the same name. */
  readonly policy: number;
  /** The quarter it began in: "2025-T1". */
  readonly quarter: string;
  readonly startsOn: Month;
  /** Last month under it; null while it lasts. */
  readonly endsOn: Month | null;
  readonly name: string;
  /** Sites concerned; null when all of them are. */
  readonly sites: number | null;
};

/** What a trend needs of a policy. */
export type MarkedPolicy = Pick<Policy, "name" | "startsOn" | "endsOn" | "sites">;

/** The policies that began during a trend, at the site shown or anywhere, the earliest first. */
export function policyMarks(
  policies: readonly MarkedPolicy[],
  { from, to }: Period,
  site: string | null,
): readonly PolicyMark[] {
  return policies
    .flatMap((policy, rank) => {
      const startsOn = startAt(policy, site);
      if (startsOn === null || startsOn < from || startsOn > to) return [];

      const { name, endsOn, sites } = policy;
      const quarter = quarterText(startsOn);
      const count = sites.length === 0 ? null : sites.length;
      return [{ policy: rank, quarter, startsOn, endsOn, name, sites: count }];
    })
    .toSorted((a, b) => a.startsOn - b.startsOn);
}

/** Its first month at a site, or anywhere; null when the site is not concerned. */
function startAt({ startsOn, sites }: MarkedPolicy, site: string | null): Month | null {
  if (sites.length === 0) return startsOn;
  if (site === null) return Math.min(...sites.map((one) => one.startsOn));
  return sites.find((one) => one.site === site)?.startsOn ?? null;
}
