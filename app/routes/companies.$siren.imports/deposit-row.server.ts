import type { DepositRow } from "#app/components/imports/deposit-row.ts";
import { isUndoable } from "#app/operations/import/undo-import.ts";
import type { Import } from "#db/queries/imports.ts";

/** What a page may show of a deposit: nothing of its file but the name. */
export function depositRow(deposit: Import, authors: ReadonlyMap<number, string>): DepositRow {
  const { publicId, kind, mode, status, fileName, read, accepted, rejected, ignored } = deposit;
  const { createdBy, createdAt, publishedAt, withdrawnAt } = deposit;
  return {
    id: publicId,
    ...{ kind, mode, status, fileName, read, accepted, rejected, ignored },
    by: createdBy === null ? null : (authors.get(createdBy) ?? null),
    ...{ createdAt, publishedAt, withdrawnAt },
    undoable: isUndoable(deposit),
  };
}
