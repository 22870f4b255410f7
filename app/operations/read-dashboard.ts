import { assembleDashboard, type Dashboard } from "#app/domain/dashboard/dashboard.ts";
import { readingOf } from "#app/domain/dashboard/dashboard-row.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import type { HireIndicatorId } from "#app/domain/indicators/index.ts";
import { measuredMonths } from "#db/queries/measured-months.ts";
import { measuresOf } from "#db/queries/measures.ts";
import { siteProfilesOf } from "#db/queries/site-profiles.ts";
import type { Db } from "#db/schema.ts";

export type DashboardChoice = {
  /** Only this site; null for all. */
  readonly site: string | null;
  /** The indicator by which sites are compared. */
  readonly compared: HireIndicatorId;
};

/** A company's dashboard over a period, of one site or of all: from aggregates only, whatever the number of hires. */
export async function readDashboard(
  db: Db,
  siren: string,
  period: Period,
  { site, compared }: DashboardChoice,
): Promise<Dashboard> {
  const reading = readingOf(period);
  return assembleDashboard(period, {
    compared,
    byMonth: await measuresOf(db, siren, { ...reading, by: "month", site }),
    bySite: await measuresOf(db, siren, { ...period, by: "site" }),
    months: await measuredMonths(db, siren, reading, site),
    profiles: await siteProfilesOf(db, siren, site),
  });
}
