import type { Period } from "#app/domain/hiring/period.ts";
import type { Share } from "#app/domain/share.ts";
import type { Db } from "../schema.ts";

/** What one site's hires of one month measure. */
export type MeasuredSiteMonth = Share & { readonly site: string; readonly month: number };

/** An indicator by site and month, over the site × months that count. Reads measures, never hires. */
export async function siteMonthsOf(
  db: Db,
  siren: string,
  indicator: number,
  { from, to }: Period,
): Promise<readonly MeasuredSiteMonth[]> {
  return db
    .selectFrom("company")
    .innerJoin("measure", "measure.companyId", "company.id")
    .innerJoin("coverage", (join) =>
      join
        .onRef("coverage.companyId", "=", "measure.companyId")
        .onRef("coverage.siteId", "=", "measure.siteId")
        .onRef("coverage.month", "=", "measure.month")
        .onRef("coverage.importId", "=", "measure.importId"),
    )
    .innerJoin("site", (join) =>
      join
        .onRef("site.companyId", "=", "measure.companyId")
        .onRef("site.id", "=", "measure.siteId"),
    )
    .where("company.siren", "=", siren)
    .where("coverage.active", "=", 1)
    .where("measure.indicator", "=", indicator)
    .where("measure.month", ">=", from)
    .where("measure.month", "<=", to)
    .groupBy(["site.code", "measure.month"])
    .orderBy("site.code")
    .orderBy("measure.month")
    .select(({ fn, cast }) => [
      "site.code as site",
      "measure.month",
      cast<number>(fn.sum("measure.numerator"), "integer").as("numerator"),
      cast<number>(fn.sum("measure.denominator"), "integer").as("denominator"),
      cast<number>(fn.sum("measure.unknown"), "integer").as("unknown"),
    ])
    .execute();
}
