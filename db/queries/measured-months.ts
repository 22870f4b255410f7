import type { Period } from "#app/domain/hiring/period.ts";
import type { SiteMonth } from "#app/domain/indicators/measure-sites.ts";
import type { Db } from "../schema.ts";

/** The site × months of a company that count, with their hires of every contract. */
export async function measuredMonths(
  db: Db,
  siren: string,
  { from, to }: Period,
  onlySite: string | null = null,
): Promise<readonly SiteMonth[]> {
  const months = db
    .selectFrom("company")
    .innerJoin("coverage", "coverage.companyId", "company.id")
    .innerJoin("site", (join) =>
      join
        .onRef("site.companyId", "=", "coverage.companyId")
        .onRef("site.id", "=", "coverage.siteId"),
    )
    .where("company.siren", "=", siren)
    .where("coverage.active", "=", 1)
    .where("coverage.month", ">=", from)
    .where("coverage.month", "<=", to)
    .groupBy(["site.code", "coverage.month"])
    .orderBy("site.code")
    .orderBy("coverage.month")
    .select(({ fn, cast }) => [
      "site.code as site",
      "coverage.month",
      cast<number>(fn.sum("coverage.hires"), "integer").as("hires"),
    ]);
  return (onlySite === null ? months : months.where("site.code", "=", onlySite)).execute();
}

/** First and last month that count for a company; null when none does. */
export async function measuredPeriod(db: Db, siren: string): Promise<Period | null> {
  const { from, to } = await db
    .selectFrom("company")
    .innerJoin("coverage", "coverage.companyId", "company.id")
    .where("company.siren", "=", siren)
    .where("coverage.active", "=", 1)
    .select(({ fn }) => [fn.min("coverage.month").as("from"), fn.max("coverage.month").as("to")])
    .executeTakeFirstOrThrow();
  return from === null || to === null ? null : { from, to };
}
