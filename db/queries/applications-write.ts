import type { ApplicationCountTable } from "../schema/applications.ts";
import type { Db } from "../schema.ts";
import type { ImportKey } from "./imports.ts";

/** What one line of a file counts, of a draft. */
export type NewApplicationCount = Omit<
  ApplicationCountTable,
  "companyId" | "importId" | "active" | "displacedBy"
>;

/** Rows per statement: SQLite takes 32,766 values. */
const AT_ONCE = 1_000;

/** Stores counts of an import that does not count yet. */
export async function insertApplicationCounts(
  db: Db,
  { companyId, importId }: ImportKey,
  counts: readonly NewApplicationCount[],
): Promise<void> {
  for (let at = 0; at < counts.length; at += AT_ONCE) {
    const rows = counts.slice(at, at + AT_ONCE);
    await db
      .insertInto("applicationCount")
      .values(rows.map((row) => ({ ...row, companyId, importId, active: 0, displacedBy: null })))
      .execute();
  }
}
