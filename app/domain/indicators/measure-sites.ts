import { addMonths, type Month, monthText } from "../hiring/month.ts";
import type { Period } from "../hiring/period.ts";
import { addShares, EMPTY_SHARE, type Share } from "../share.ts";
import type { SiteIndicator, SiteProfile } from "./site-indicator.ts";

/** A site × month whose hires count; 0 hires is an answer, an absent row is not. */
export type SiteMonth = { readonly site: string; readonly month: Month; readonly hires: number };

/** Site code → hires of the period. */
export type HiresBySite = ReadonlyMap<string, number>;

export type SiteWeight = "headcount" | "hires";

/** What a site counts for, over a period; its profile is null when no file describes it any more. */
export type WeightedSite = {
  readonly code: string;
  readonly profile: SiteProfile | null;
  readonly weight: number;
};

export type WeightedSites = { readonly unit: SiteWeight; readonly sites: readonly WeightedSite[] };

/**
 * The sites that are open or hire in the period, with their weights: headcount when every one has it, else hires of the period.
 * Never both, since the two do not add up.
 */
export function weighted(
  profiles: readonly SiteProfile[],
  hires: HiresBySite,
  period: Period,
): WeightedSites {
  const present = profiles.filter((site) => isOpen(site, period) || hires.has(site.code));
  if (present.length > 0 && present.every(({ headcount }) => headcount !== null)) {
    const sites = present.map((profile) => weigh(profile.code, profile, profile.headcount ?? 0));
    return { unit: "headcount", sites };
  }

  const described = new Map(present.map((profile) => [profile.code, profile]));
  const codes = new Set([...described.keys(), ...hires.keys()]);
  const sites = [...codes].map((code) =>
    weigh(code, described.get(code) ?? null, hires.get(code) ?? 0),
  );
  return { unit: "hires", sites };
}

/** What an indicator of sites measures: people (or hires) at such sites over those at located sites. */
export function measureSites(indicator: SiteIndicator, sites: readonly WeightedSite[]): Share {
  return sites
    .map(({ profile, weight }) => shareOf(profile && indicator.trait(profile), weight))
    .reduce(addShares, EMPTY_SHARE);
}

function weigh(code: string, profile: SiteProfile | null, weight: number): WeightedSite {
  return { code, profile, weight };
}

function shareOf(trait: boolean | null, weight: number): Share {
  if (trait === null) return { numerator: 0, denominator: 0, unknown: weight };
  return { numerator: trait ? weight : 0, denominator: weight, unknown: 0 };
}

/** Hires of a period by site, from its site × months. */
export function hiresBySite(months: readonly SiteMonth[], { from, to }: Period): HiresBySite {
  const hires = new Map<string, number>();
  for (const { site, month, hires: count } of months) {
    if (month >= from && month <= to) hires.set(site, (hires.get(site) ?? 0) + count);
  }
  return hires;
}

/** Open on at least one day of the period; a day that is not given does not bound. */
export function isOpen({ openedOn, closedOn }: SiteProfile, { from, to }: Period): boolean {
  const opened = openedOn === null || openedOn < firstDay(addMonths(to, 1));
  return opened && (closedOn === null || closedOn >= firstDay(from));
}

function firstDay(month: Month): string {
  return `${monthText(month)}-01`;
}
