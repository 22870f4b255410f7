import { sql } from "kysely";
import type { Db } from "../schema.ts";
import { ZONE_KEYS } from "./commune-key.ts";

type ImportKey = { readonly companyId: number; readonly importId: number };

/** Lines of a deposit that share month, site, commune, gender and contract; numbers as they are stored. */
export type HireGroup = {
  readonly month: number;
  readonly siteId: number;
  readonly commune: number | null;
  readonly gender: number | null;
  readonly contract: number;
  readonly hires: number;
};

/** The groups of a deposit between two months: few enough to be held when the months are few. */
export async function hireGroups(
  db: Db,
  { companyId, importId }: ImportKey,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<readonly HireGroup[]> {
  return db
    .selectFrom("hire")
    .where("companyId", "=", companyId)
    .where("importId", "=", importId)
    .where("month", ">=", from)
    .where("month", "<=", to)
    .groupBy(["month", "siteId", "commune", "gender", "contract"])
    .select(["month", "siteId", "commune", "gender", "contract"])
    .select(({ fn, cast }) => cast<number>(fn.countAll(), "integer").as("hires"))
    .execute();
}

/** The months that a deposit holds hires of, in order. */
export async function monthsOfImport(
  db: Db,
  { companyId, importId }: ImportKey,
): Promise<readonly number[]> {
  const rows = await db
    .selectFrom("coverage")
    .where("companyId", "=", companyId)
    .where("importId", "=", importId)
    .where("hires", ">", 0)
    .select("month")
    .distinct()
    .orderBy("month")
    .execute();
  return rows.map(({ month }) => month);
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
