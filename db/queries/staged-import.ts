import type { Db } from "../schema.ts";
import type { ImportKey } from "./imports.ts";

/** The site × months that a deposit speaks for, those without a hire included. */
export async function coveredOf(
  db: Db,
  { companyId, importId }: ImportKey,
): Promise<readonly { readonly siteId: number; readonly month: number }[]> {
  return db
    .selectFrom("coverage")
    .where("companyId", "=", companyId)
    .where("importId", "=", importId)
    .select(["siteId", "month"])
    .execute();
}

/** How a deposit is read, as JSON; null when that was not kept. */
export async function planOf(db: Db, { companyId, importId }: ImportKey): Promise<string | null> {
  const row = await db
    .selectFrom("import")
    .where("companyId", "=", companyId)
    .where("id", "=", importId)
    .select("plan")
    .executeTakeFirst();
  return row?.plan ?? null;
}
