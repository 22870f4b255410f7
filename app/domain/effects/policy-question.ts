import type { Month } from "#app/domain/hiring/month.ts";
import type { Share } from "#app/domain/share.ts";
import { sum } from "#app/domain/statistics/sums.ts";
import type { TwoPeriodSite } from "./panel-two-periods.ts";

/** One site's months in order, and the rank of its first month under the policy (null: never under it). */
export type SiteSeries = {
  readonly site: string;
  readonly adoptedAt: number | null;
  readonly months: readonly Share[];
};

/** What is asked: did this indicator change because of the policy? */
export type PolicyQuestion = {
  /** Month of rank 0; every site's series has the same length. */
  readonly firstMonth: Month;
  readonly sites: readonly SiteSeries[];
  /** Ranks of the months in which other policies start or end at the treated sites. */
  readonly otherPolicies: readonly number[];
  /**
   * First months of a new list of priority districts where the sites are; empty when the indicator does not hang on the list.
   */
  readonly listChanges: readonly Month[];
  /** The same sites for an indicator that the policy cannot have changed, to be found unchanged. */
  readonly untouched: readonly SiteSeries[] | null;
  /** The peers' published shares before and after, from releases, when there are any. */
  readonly peers: PeerShares | null;
};

/** Shares of peers before and after. */
export type PeerShares = {
  readonly before: Share;
  readonly after: Share;
  /** Ranks of the months they are of, so that our own are counted over the same; null for all of them. */
  readonly months: { readonly before: readonly number[]; readonly after: readonly number[] } | null;
};

/** Months of the series; 0 without sites. */
export function lengthOf({ sites }: PolicyQuestion): number {
  return Math.max(0, ...sites.map(({ months }) => months.length));
}

export function treatedSites({ sites }: PolicyQuestion): readonly SiteSeries[] {
  return sites.filter(({ adoptedAt }) => adoptedAt !== null);
}

export function untreatedSites({ sites }: PolicyQuestion): readonly SiteSeries[] {
  return sites.filter(({ adoptedAt }) => adoptedAt === null);
}

/** The rank of the first month under the policy anywhere; null without a treated site. */
export function startOf(question: PolicyQuestion): number | null {
  const starts = treatedSites(question).flatMap(({ adoptedAt }) => adoptedAt ?? []);
  return starts.length === 0 ? null : Math.min(...starts);
}

/** Counts of many shares together. */
export function pooled(shares: readonly Share[]): Share {
  return {
    numerator: sum(shares.map(({ numerator }) => numerator)),
    denominator: sum(shares.map(({ denominator }) => denominator)),
    unknown: sum(shares.map(({ unknown }) => unknown)),
  };
}

/** Several sites' months as one series. */
export function pooledMonths(sites: readonly SiteSeries[]): Share[] {
  const length = Math.max(0, ...sites.map(({ months }) => months.length));
  return Array.from({ length }, (_, t) => pooled(sites.flatMap(({ months }) => months[t] ?? [])));
}

/** Every site before and after the policy. */
export function twoPeriods({ sites }: PolicyQuestion, start: number): TwoPeriodSite[] {
  return sites.map(({ adoptedAt, months }) => ({
    treated: adoptedAt !== null,
    before: pooled(months.slice(0, start)),
    after: pooled(months.slice(start)),
  }));
}
