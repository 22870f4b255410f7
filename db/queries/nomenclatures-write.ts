import type { Kysely } from "kysely";
import type { NomenclatureTable, NomenclatureTables } from "../schema/nomenclatures.ts";
import type { Db, Schema } from "../schema.ts";
import { nextId } from "./next-id.ts";

type ListName = Exclude<keyof NomenclatureTables, "nomenclature">;

/** The rows of a nomenclature, by table. */
export type NomenclatureLists = {
  readonly [Name in ListName]?: readonly Omit<NomenclatureTables[Name], "nomenclatureId">[];
};

/** Parameters of one statement: SQLite takes at most 32,766. */
const PARAMETERS = 30_000;

/**
 * Writes a vintage whole, in one transaction, in the place of what the same file gave before. Interrupted, it leaves what there
 * was.
 */
export async function saveNomenclature(
  db: Kysely<Schema>,
  heading: Omit<NomenclatureTable, "id">,
  lists: NomenclatureLists,
): Promise<NomenclatureTable> {
  return db.transaction().execute(async (trx) => {
    await trx
      .deleteFrom("nomenclature")
      .where("name", "=", heading.name)
      .where("vintage", "=", heading.vintage)
      .where("source", "=", heading.source)
      .execute();
    const row = { id: await nextId(trx, "nomenclature"), ...heading };
    await trx.insertInto("nomenclature").values(row).execute();
    for (const [name, rows] of Object.entries(lists)) {
      await insertList(trx, name as ListName, row.id, rows);
    }
    return row;
  });
}

async function insertList(
  db: Db,
  name: ListName,
  nomenclatureId: number,
  rows: readonly object[],
): Promise<void> {
  const size = Math.floor(PARAMETERS / (1 + Object.keys(rows[0] ?? {}).length));
  for (let start = 0; start < rows.length; start += size) {
    const values = rows.slice(start, start + size).map((row) => ({ nomenclatureId, ...row }));
    await db
      .insertInto(name)
      .values(values as never)
      .execute();
  }
}
