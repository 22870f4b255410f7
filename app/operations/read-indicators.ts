import { groupOf, groupsOf, type Period, type TimeGroup } from "#app/domain/hiring/period.ts";
import type { Figure } from "#app/domain/indicators/figure.ts";
import { hireFigures, siteFigures } from "#app/domain/indicators/figures.ts";
import { hiresBySite, type SiteMonth, weighted } from "#app/domain/indicators/measure-sites.ts";
import type { SiteProfile } from "#app/domain/indicators/site-indicator.ts";
import { measuredMonths } from "#db/queries/measured-months.ts";
import { measuresOf } from "#db/queries/measures.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import type { Db } from "#db/schema.ts";

export type IndicatorRequest = Period & {
  readonly by: "site" | TimeGroup | null;
  /** Only this site; null for all. */
  readonly site: string | null;
};

/** The figures of a company: one for each indicator and group, where a group is a site or a time that has something deposited. */
export async function readIndicators(
  db: Db,
  siren: string,
  request: IndicatorRequest,
): Promise<readonly Figure[]> {
  const groups = await measuresOf(db, siren, request);
  const months = await measuredMonths(db, siren, request, request.site);
  const profiles = await siteProfilesOf(db, siren, request.site);

  const deposited = { ...request, profiles, months };
  return groupNames(deposited).flatMap((group) => [
    ...hireFigures(group, groups.get(group) ?? new Map()),
    ...siteFigures(group, sitesOf(deposited, group)),
  ]);
}

type Deposited = IndicatorRequest & {
  readonly profiles: readonly SiteProfile[];
  readonly months: readonly SiteMonth[];
};

function groupNames({ by, months }: Deposited): readonly (string | null)[] {
  if (by === null) return [null];
  const names = months.map(({ site, month }) => (by === "site" ? site : groupOf(month, by)));
  return [...new Set(names)].toSorted((a, b) => (a < b ? -1 : 1));
}

/** The sites that a group is about, weighted over its own time. */
function sitesOf({ by, from, to, profiles, months }: Deposited, group: string | null) {
  const whole = { from, to };
  const isTime = by !== null && by !== "site" && group !== null;
  const time = isTime ? (groupsOf(whole, by).get(group) ?? whole) : whole;
  const { sites } = weighted(profiles, hiresBySite(months, time), time);
  return by === "site" ? sites.filter(({ code }) => code === group) : sites;
}
