import { sql } from "kysely";
import type { Db } from "../schema.ts";
import { ZONE_KEYS } from "./commune-key.ts";
import type { ImportKey } from "./imports.ts";

/** Hires of these sites and this month become of another. */
export type MonthMove = {
  readonly from: number;
  readonly to: number;
  readonly siteIds: readonly number[];
};

/** Sites per statement: SQLite takes 32,766 values. */
const AT_ONCE = 5_000;

/** Moves hires, and how many there are, to other months that the deposit covers. It covers the same months as before. */
export async function coarsenMonths(
  db: Db,
  key: ImportKey,
  moves: readonly MonthMove[],
): Promise<void> {
  for (const { from, to, siteIds } of moves) {
    for (let at = 0; at < siteIds.length; at += AT_ONCE) {
      await moveMonth(db, key, { from, to, siteIds: siteIds.slice(at, at + AT_ONCE) });
    }
  }
}

async function moveMonth(
  db: Db,
  { companyId, importId }: ImportKey,
  { from, to, siteIds }: MonthMove,
): Promise<void> {
  await db
    .updateTable("hire")
    .set({ month: to })
    .where("companyId", "=", companyId)
    .where("importId", "=", importId)
    .where("siteId", "in", siteIds)
    .where("month", "=", from)
    .execute();
  const coverage = () =>
    db
      .updateTable("coverage")
      .where("coverage.companyId", "=", companyId)
      .where("coverage.importId", "=", importId)
      .where("coverage.siteId", "in", siteIds);
  await coverage()
    .set({ hires: sql`coverage.hires + ${hiresOf({ companyId, importId }, from)}` })
    .where("coverage.month", "=", to)
    .execute();
  await coverage().set({ hires: 0 }).where("coverage.month", "=", from).execute();
}

/** How many hires the same site has in another month of the deposit. */
function hiresOf({ companyId, importId }: ImportKey, month: number) {
  return sql<number>`(select other.hires from coverage as other
    where other.company_id = ${companyId} and other.import_id = ${importId}
    and other.site_id = coverage.site_id and other.month = ${month})`;
}

/**
 * Keeps of each residence its employment zone only, and of a district whether there is one. Verdicts stay as they were decided
 * with the commune; a commune of no known zone stays itself.
 */
export async function coarsenResidences(
  db: Db,
  { companyId, importId }: ImportKey,
  zonesId: number,
): Promise<void> {
  await db
    .updateTable("hire")
    .from("communeZone")
    .set({ commune: sql`${ZONE_KEYS} + cast(zone as integer)` })
    .where("hire.companyId", "=", companyId)
    .where("hire.importId", "=", importId)
    .where("communeZone.nomenclatureId", "=", zonesId)
    .whereRef("communeZone.commune", "=", codeOfKey)
    .execute();
  await db
    .updateTable("hire")
    .set({ qpv: "oui" })
    .where("companyId", "=", companyId)
    .where("importId", "=", importId)
    .where("qpv", "like", "Q%")
    .execute();
}

/** communeCode, as both databases write it. */
const codeOfKey = sql<string>`case
  when hire.commune >= 210000 then '2B' || substr(cast(hire.commune - 210000 + 1000 as text), 2)
  when hire.commune >= 200000 then '2A' || substr(cast(hire.commune - 200000 + 1000 as text), 2)
  else substr(cast(hire.commune + 100000 as text), 2) end`;
