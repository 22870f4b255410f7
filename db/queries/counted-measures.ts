import type { Period } from "#app/domain/hiring/period.ts";
import type { Db } from "../schema.ts";

/**
 * Sums of a company's measures over the site × months that count: the caller says by what. Indicators are named one by one, so
 * that the key (company, indicator, month) is sought, not scanned.
 */
export function countedMeasures(
  db: Db,
  siren: string,
  { from, to }: Period,
  indicators: readonly number[],
) {
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
    .where("measure.indicator", "in", indicators)
    .where("measure.month", ">=", from)
    .where("measure.month", "<=", to)
    .select(({ fn, cast }) => [
      cast<number>(fn.sum("measure.numerator"), "integer").as("numerator"),
      cast<number>(fn.sum("measure.denominator"), "integer").as("denominator"),
      cast<number>(fn.sum("measure.unknown"), "integer").as("unknown"),
    ]);
}
