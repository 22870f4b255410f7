import type { Connection } from "#db/connection.ts";
import { deleteHires } from "#db/queries/hires.ts";
import { findImport, type ImportKey, moveImport } from "#db/queries/imports.ts";
import { deleteDraftLines, deleteMeasures } from "#db/queries/measures-write.ts";
import type { Db } from "#db/schema.ts";

/** Drops a draft that will not be published; false when there is no such draft. */
export async function discardImport(
  { db }: Connection,
  siren: string,
  publicId: string,
): Promise<boolean> {
  const draft = await findImport(db, siren, publicId);
  if (!draft) return false;
  return dropDraft(db, { companyId: draft.companyId, importId: draft.id });
}

/** The state comes first: what is being published meanwhile is not a draft any more, and keeps its lines. */
export async function dropDraft(db: Db, key: ImportKey): Promise<boolean> {
  const dropped = await moveImport(db, key, ["deposited", "running", "staged"], {
    status: "discarded",
    ...{ read: 0, accepted: 0, rejected: 0, ignored: 0 },
  });
  if (dropped) await dropDraftLines(db, key);
  return dropped;
}

/** Deletes the lines of a draft, by short statements. */
export async function dropDraftLines(db: Db, key: ImportKey): Promise<void> {
  await deleteHires(db, key);
  await deleteMeasures(db, key);
  await deleteDraftLines(db, key);
}
