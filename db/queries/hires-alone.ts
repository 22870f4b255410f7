import type { Db } from "../schema.ts";
import type { ImportKey } from "./imports.ts";

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
