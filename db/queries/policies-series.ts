import type { Period } from "#app/domain/hiring/period.ts";
import type { Share } from "#app/domain/share.ts";
import type { Db } from "../schema.ts";
import { countedMeasures } from "./counted-measures.ts";

/** What one site's hires of one month measure. */
export type MeasuredSiteMonth = Share & { readonly site: string; readonly month: number };

/** An indicator by site and month, over the site × months that count. Reads measures, never hires. */
export async function siteMonthsOf(
  db: Db,
  siren: string,
  indicator: number,
  period: Period,
): Promise<readonly MeasuredSiteMonth[]> {
  return countedMeasures(db, siren, period, [indicator])
    .select(["site.code as site", "measure.month"])
    .groupBy(["site.code", "measure.month"])
    .orderBy("site.code")
    .orderBy("measure.month")
    .execute();
}
