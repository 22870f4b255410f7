import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { OfficialFile, OfficialList } from "#app/intake/reference/official-file.ts";
import { saveNomenclature } from "#db/queries/nomenclatures-write.ts";
import type { NomenclatureTable } from "#db/schema/nomenclatures.ts";
import type { Schema } from "#db/schema.ts";
import { listsOf } from "./nomenclature-lists.ts";

/** Keeps what an official file holds, under its vintage, with its fingerprint. */
export async function saveOfficialList(
  db: Kysely<Schema>,
  { name, bytes }: OfficialFile,
  list: OfficialList,
): Promise<NomenclatureTable> {
  const heading = {
    name: list.nomenclature,
    vintage: list.vintage,
    rows: list.rows.length,
    sha256: sha256Of(bytes),
    source: name,
    loadedAt: new Date().toISOString(),
    extract: 0 as const,
  };
  return saveNomenclature(db, heading, listsOf(list));
}

export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}
