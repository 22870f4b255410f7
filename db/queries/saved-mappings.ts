import type { SavedMappingTable } from "../schema/hiring.ts";
import type { Db } from "../schema.ts";

type MappingKey = Pick<SavedMappingTable, "companyId" | "kind" | "fingerprint">;

/** The mapping that a company used for a file of these headers, as JSON; null when it never did. */
export async function findSavedMapping(
  db: Db,
  { companyId, kind, fingerprint }: MappingKey,
): Promise<string | null> {
  const row = await db
    .selectFrom("savedMapping")
    .where("companyId", "=", companyId)
    .where("kind", "=", kind)
    .where("fingerprint", "=", fingerprint)
    .select("mapping")
    .executeTakeFirst();
  return row?.mapping ?? null;
}

/** Keeps a mapping in the place of the one before. */
export async function saveMapping(
  db: Db,
  { mapping, savedBy, ...key }: Omit<SavedMappingTable, "savedAt">,
): Promise<void> {
  const kept = { mapping, savedBy, savedAt: new Date().toISOString() };
  await db
    .insertInto("savedMapping")
    .values({ ...key, ...kept })
    .onConflict((conflict) =>
      conflict.columns(["companyId", "kind", "fingerprint"]).doUpdateSet(kept),
    )
    .execute();
}
