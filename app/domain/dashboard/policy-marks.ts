import type { Policy } from "../effects/policy.ts";
import { type Month, quarterText } from "../hiring/month.ts";
import type { Period } from "../hiring/period.ts";

/** A policy as a dated rule on a trend. */
export type PolicyMark = {
  /** Its rank among the policies given: two of them may have the same name. */
  readonly policy: number;
  /** The quarter it began in, "2025-T1"; the first one of the trend when it began before. */
  readonly quarter: string;
  /** It began before the trend, and was still on when the trend begins. */
  readonly isBefore: boolean;
  readonly startsOn: Month;
  /** First month at the last site to come under it; null when all sites shown began together. */
  readonly lastStartsOn: Month | null;
  /** Last month under it; null while it lasts. */
  readonly endsOn: Month | null;
  readonly name: string;
  /** Sites concerned; null when all of them are. */
  readonly sites: number | null;
};

/** What a trend needs of a policy. */
export type MarkedPolicy = Pick<Policy, "name" | "startsOn" | "endsOn" | "sites">;

/**
 * The policies under which the months of a trend were, at the site shown or anywhere, the earliest first. One that began before is
 * among them: a reader would else take the whole trend for one without it.
 */
export function policyMarks(
  policies: readonly MarkedPolicy[],
  { from, to }: Period,
  site: string | null,
): readonly PolicyMark[] {
  return policies
    .flatMap((policy, rank) => {
      const { name, endsOn, sites } = policy;
      const starts = startsAt(policy, site);
      const startsOn = Math.min(...starts);
      if (startsOn > to || (endsOn !== null && endsOn < from)) return [];

      const last = Math.max(...starts);
      const count = sites.length === 0 ? null : sites.length;
      const mark = { policy: rank, startsOn, endsOn, name, sites: count };
      const lastStartsOn = last === startsOn ? null : last;
      const quarter = quarterText(Math.max(startsOn, from));
      return [{ ...mark, quarter, isBefore: startsOn < from, lastStartsOn }];
    })
    .toSorted((a, b) => a.startsOn - b.startsOn);
}

/** Its first months at the site shown, or at each of its sites; none when the site is not concerned. */
function startsAt({ startsOn, sites }: MarkedPolicy, site: string | null): readonly Month[] {
  if (sites.length === 0) return [startsOn];
  const shown = sites.filter((one) => site === null || one.site === site);
  return shown.map((one) => one.startsOn);
}
