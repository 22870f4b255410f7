import type { Month } from "#app/domain/hiring/month.ts";
import type { Period } from "#app/domain/hiring/period.ts";
import type { Db } from "../schema.ts";

/** A company as releases see it. */
export type ReleaseMember = {
  readonly id: number;
  readonly siren: string;
  readonly naf: string;
  readonly headcountBand: string;
  readonly groupSiren: string | null;
  readonly agent: string | null;
};

/** Every company, in the order of its number. */
export async function releaseMembers(db: Db): Promise<readonly ReleaseMember[]> {
  return db
    .selectFrom("company")
    .orderBy("id")
    .select(["id", "siren", "naf", "headcountBand", "groupSiren", "agent"])
    .execute();
}

/** Where a site is; null where its file does not say. */
type SitePlace = { readonly region: string | null; readonly department: string | null };

export type PlaceHires = SitePlace & { readonly companyId: number; readonly hires: number };

/** The hires of a period by company and by département of the site, over the site × months that count. */
export async function hiresByPlace(db: Db, { from, to }: Period): Promise<readonly PlaceHires[]> {
  return db
    .selectFrom("coverage")
    .leftJoin("siteLine", (join) =>
      join
        .onRef("siteLine.companyId", "=", "coverage.companyId")
        .onRef("siteLine.siteId", "=", "coverage.siteId")
        .on("siteLine.active", "=", 1),
    )
    .where("coverage.active", "=", 1)
    .where("coverage.month", ">=", from)
    .where("coverage.month", "<=", to)
    .groupBy(["coverage.companyId", "siteLine.region", "siteLine.department"])
    .select(({ fn, cast }) => [
      "coverage.companyId",
      "siteLine.region",
      "siteLine.department",
      cast<number>(fn.sum("coverage.hires"), "integer").as("hires"),
    ])
    .execute();
}

export type PlaceShare = SitePlace & {
  readonly companyId: number;
  readonly indicator: number;
  readonly numerator: number;
  readonly denominator: number;
};

/** What some indicators measure in a period, by company and by département of the site. Reads measures, never hires. */
export async function sharesByPlace(
  db: Db,
  { from, to }: Period,
  indicators: readonly number[],
): Promise<readonly PlaceShare[]> {
  return db
    .selectFrom("measure")
    .innerJoin("coverage", (join) =>
      join
        .onRef("coverage.companyId", "=", "measure.companyId")
        .onRef("coverage.siteId", "=", "measure.siteId")
        .onRef("coverage.month", "=", "measure.month")
        .onRef("coverage.importId", "=", "measure.importId"),
    )
    .leftJoin("siteLine", (join) =>
      join
        .onRef("siteLine.companyId", "=", "measure.companyId")
        .onRef("siteLine.siteId", "=", "measure.siteId")
        .on("siteLine.active", "=", 1),
    )
    .where("coverage.active", "=", 1)
    .where("measure.indicator", "in", indicators)
    .where("measure.month", ">=", from)
    .where("measure.month", "<=", to)
    .groupBy(["measure.companyId", "measure.indicator", "siteLine.region", "siteLine.department"])
    .select(({ fn, cast }) => [
      "measure.companyId",
      "measure.indicator",
      "siteLine.region",
      "siteLine.department",
      cast<number>(fn.sum("measure.numerator"), "integer").as("numerator"),
      cast<number>(fn.sum("measure.denominator"), "integer").as("denominator"),
    ])
    .execute();
}

/** Every month that somebody deposited hires for, in order. */
export async function depositedMonths(db: Db): Promise<readonly Month[]> {
  const rows = await db
    .selectFrom("coverage")
    .where("active", "=", 1)
    .select("month")
    .distinct()
    .orderBy("month")
    .execute();
  return rows.map(({ month }) => month);
}
