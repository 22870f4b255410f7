import { type DepartmentFigure, departmentFigures } from "#app/domain/dashboard/by-department.ts";
import { readingOf } from "#app/domain/dashboard/dashboard-row.ts";
import { groupsOf, type Period } from "#app/domain/hiring/period.ts";
import { type Figure, shareFigure } from "#app/domain/indicators/figure.ts";
import { hiresBySite } from "#app/domain/indicators/measure-sites.ts";
import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";
import { EMPTY_SHARE } from "#app/domain/share.ts";
import { measuredMonths } from "#db/queries/measured-months.ts";
import { type KeptPolicy, policiesOf } from "#db/queries/policies.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import type { Db } from "#db/schema.ts";
import { readIndicators } from "./read-indicators.ts";

/** The indicator by which the page of sites shows them. */
const SHOWN = "priorityDistrict";

/** Trends side by side: more than this is a wall. */
const TRENDS = 12;

export type SitesOverview = {
  /** Null before the first hires are deposited. */
  readonly period: Period | null;
  readonly profiles: readonly SiteProfile[];
  readonly hires: Readonly<Record<string, number>>;
  /** One for each site that hired over the period. */
  readonly figures: readonly Figure[];
  readonly departments: readonly DepartmentFigure[];
  /** Of the sites that hire most, one figure for each quarter. */
  readonly trends: readonly SiteTrend[];
  readonly policies: readonly KeptPolicy[];
};

export type SiteTrend = { readonly site: string; readonly trend: readonly Figure[] };

/** A company's sites, described and measured. */
export async function readSites(
  db: Db,
  siren: string,
  period: Period | null,
): Promise<SitesOverview> {
  const profiles = await siteProfilesOf(db, siren);
  if (period === null) return { ...NOT_MEASURED, profiles };

  const all = await readIndicators(db, siren, { ...period, by: "site", site: null });
  const figures = all.filter(({ indicator }) => indicator === SHOWN);
  const hires = hiresBySite(await measuredMonths(db, siren, period), period);
  const largest = [...hires].toSorted(([, a], [, b]) => b - a).slice(0, TRENDS);
  const trends: SiteTrend[] = [];
  for (const [site] of largest) trends.push(await trendOf(db, siren, site, period));
  return {
    period,
    profiles,
    hires: Object.fromEntries(hires),
    figures,
    departments: departmentFigures(SHOWN, profiles, all),
    trends,
    policies: await policiesOf(db, siren),
  };
}

const NOT_MEASURED = {
  period: null,
  hires: {},
  figures: [],
  departments: [],
  trends: [],
  policies: [],
};

/** Every quarter has a figure: one without hires has no value. */
async function trendOf(db: Db, siren: string, site: string, period: Period): Promise<SiteTrend> {
  const time = readingOf(period);
  const all = await readIndicators(db, siren, { ...time, by: "quarter", site });
  const known = new Map(
    all.filter(({ indicator }) => indicator === SHOWN).map((figure) => [figure.group, figure]),
  );
  const trend = [...groupsOf(time, "quarter").keys()].map(
    (quarter) => known.get(quarter) ?? shareFigure(SHOWN, quarter, EMPTY_SHARE),
  );
  return { site, trend };
}
