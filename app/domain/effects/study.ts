import { addMonths, type Month, monthsBetween } from "#app/domain/hiring/month.ts";
import { monthsOf, type Period } from "#app/domain/hiring/period.ts";
import type { HireIndicatorId } from "#app/domain/indicators/index.ts";
import { EMPTY_SHARE, type Share } from "#app/domain/share.ts";
import type { PeerSource } from "./peer-periods.ts";
import type { Policy } from "./policy.ts";
import type { PolicyQuestion, SiteSeries } from "./policy-question.ts";
import { cutAtListChanges, listChangesFor } from "./study-window.ts";

/** What one site's hires of one month measure. */
export type SiteMonthShare = Share & { readonly site: string; readonly month: Month };

/** Whom the treated sites are compared with, the closest first. */
export type ComparisonKind = "untreatedSites" | "laterSites" | "peers" | "ownPast";

/** What is going to be estimated: kept before it is. */
export type StudyPlan = {
  readonly indicator: HireIndicatorId;
  /** The mean difference, over the months under the policy, between the share of the treated sites and what it would have been. */
  readonly estimand: "averageEffectOnTreatedSites";
  readonly from: Month;
  readonly to: Month;
  readonly startsOn: Month;
  readonly treated: readonly { readonly site: string; readonly startsOn: Month }[];
  readonly untreated: readonly string[];
  readonly comparison: ComparisonKind;
  /** Where no site is without the policy: the peers of releases, or why they cannot be compared with. */
  readonly peers: PeerSource | null;
  readonly untouched: HireIndicatorId | null;
  /** The policy is for some occupations only, while shares count them all: the effect is diluted. */
  readonly isDiluted: boolean;
};

export type Study = { readonly plan: StudyPlan; readonly question: PolicyQuestion };

/** All that is known of a policy when its effect is asked. */
export type StudyGround = {
  readonly policy: Policy;
  readonly indicator: HireIndicatorId;
  /** Months with something deposited. */
  readonly deposited: Period;
  /** Every site of the company. */
  readonly sites: readonly string[];
  /** Site → its département; a site that could not be located is not there. */
  readonly departments: ReadonlyMap<string, string>;
  readonly measured: readonly SiteMonthShare[];
  /** The same for the indicator left untouched; null when none was named. */
  readonly untouched: readonly SiteMonthShare[] | null;
  readonly others: readonly Policy[];
  readonly peers: PolicyQuestion["peers"];
};

/** From a policy and what was measured to the question that is asked of the estimators. */
export function studyOf(ground: StudyGround): Study {
  const { policy, measured, untouched, others, peers } = ground;
  const scope = scopeOf(policy, ground.sites);
  const listChanges = listChangesAt(ground);
  const window = windowOf(ground, listChanges, [...scope.values()]);
  const adopted = adoptions(scope, window);
  const sites = withHires(seriesOf(ground.sites, measured, adopted, window));
  const kept = sites.map(({ site }) => site);
  const question: PolicyQuestion = {
    firstMonth: window.from,
    sites,
    otherPolicies: others.flatMap((other) => datesAt(other, ground.sites, adopted, window.from)),
    listChanges,
    untouched: untouched && seriesOf(kept, untouched, adopted, window),
    peers,
  };
  return { plan: planOf(ground, question, window), question };
}

/** Site → its first month under the policy. */
function scopeOf({ sites, startsOn }: Policy, all: readonly string[]): ReadonlyMap<string, Month> {
  if (sites.length === 0) return new Map(all.map((site) => [site, startsOn]));
  return new Map(sites.map((site) => [site.site, site.startsOn]));
}

/** Of the sites that hired, each with the list of its territory. */
function listChangesAt({ indicator, departments, measured }: StudyGround): readonly Month[] {
  const hiring = new Set(measured.flatMap((row) => (row.denominator > 0 ? row.site : [])));
  return listChangesFor(
    indicator,
    [...hiring].map((site) => departments.get(site) ?? null),
  );
}

/** From the first month measured to the last, the policy's end or the change of the list of districts, whichever comes first. */
function windowOf(
  { policy, deposited, measured }: StudyGround,
  listChanges: readonly Month[],
  starts: readonly Month[],
): Period {
  const months = measured.flatMap(({ month, denominator }) => (denominator > 0 ? month : []));
  const from = months.length === 0 ? deposited.from : Math.min(...months);
  const last = months.length === 0 ? deposited.to : Math.max(...months);
  const to = Math.min(last, policy.endsOn ?? last);
  return cutAtListChanges(listChanges, { from, to: Math.max(from, to) }, starts);
}

/** Site → rank of its first month; a site that starts after the window is not treated in it, unless every one does. */
function adoptions(
  scope: ReadonlyMap<string, Month>,
  { from, to }: Period,
): ReadonlyMap<string, number> {
  const ranks = [...scope].map(([site, start]) => [site, monthsBetween(from, start)] as const);
  const length = monthsBetween(from, to) + 1;
  const started = ranks.filter(([, rank]) => rank < length);
  return new Map(started.length > 0 ? started : ranks);
}

function seriesOf(
  sites: readonly string[],
  measured: readonly SiteMonthShare[],
  adopted: ReadonlyMap<string, number>,
  window: Period,
): readonly SiteSeries[] {
  const shares = new Map(measured.map((row) => [`${row.month} ${row.site}`, shareOf(row)]));
  const months = monthsOf(window);
  return sites.map((site) => ({
    site,
    adoptedAt: adopted.get(site) ?? null,
    months: months.map((month) => shares.get(`${month} ${site}`) ?? EMPTY_SHARE),
  }));
}

function shareOf({ numerator, denominator, unknown }: Share): Share {
  return { numerator, denominator, unknown };
}

/** Sites that hired nobody teach nothing; when no treated site hired, they stay and the answer says so. */
function withHires(sites: readonly SiteSeries[]): readonly SiteSeries[] {
  const hiring = sites.filter(({ months }) => months.some(({ denominator }) => denominator > 0));
  const isTreated = ({ adoptedAt }: SiteSeries) => adoptedAt !== null;
  return hiring.some(isTreated) ? hiring : sites.filter((s) => isTreated(s) || hiring.includes(s));
}

/** Ranks of the months in which another policy starts or ends at a treated site. */
function datesAt(
  other: Policy,
  all: readonly string[],
  adopted: ReadonlyMap<string, number>,
  from: Month,
): readonly number[] {
  const scope = [...scopeOf(other, all)].filter(([site]) => adopted.has(site));
  const starts = scope.map(([, startsOn]) => startsOn);
  const ends = scope.length > 0 && other.endsOn !== null ? [addMonths(other.endsOn, 1)] : [];
  return [...new Set([...starts, ...ends])].map((month) => monthsBetween(from, month));
}

function planOf(
  { policy, indicator }: StudyGround,
  { sites, peers }: PolicyQuestion,
  window: Period,
): StudyPlan {
  const treated = sites.flatMap(({ site, adoptedAt }) =>
    adoptedAt === null ? [] : [{ site, startsOn: addMonths(window.from, adoptedAt) }],
  );
  const untreated = sites.filter(({ adoptedAt }) => adoptedAt === null).map(({ site }) => site);
  const dates = new Set(treated.map(({ startsOn }) => startsOn));
  return {
    indicator,
    estimand: "averageEffectOnTreatedSites",
    ...window,
    startsOn: Math.min(policy.startsOn, ...dates),
    treated,
    untreated,
    peers: null,
    comparison: comparisonOf(untreated.length, dates.size, peers !== null),
    untouched: policy.untouched,
    isDiluted: policy.occupations.length > 0,
  };
}

function comparisonOf(untreated: number, dates: number, hasPeers: boolean): ComparisonKind {
  if (untreated > 0) return "untreatedSites";
  if (dates > 1) return "laterSites";
  return hasPeers ? "peers" : "ownPast";
}
