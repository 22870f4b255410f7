import type { Connection } from "#db/connection.ts";
import { appendAuditWithin } from "#db/queries/audit.ts";
import { lockCompany } from "#db/queries/companies.ts";
import { findImport, type Import, moveImport } from "#db/queries/imports.ts";
import { withdrawVersions } from "#db/queries/versions.ts";
import type { Db } from "#db/schema.ts";

export type Undone = {
  readonly status: "withdrawn" | "alreadyWithdrawn" | "neverPublished" | "tooLate" | "notFound";
};

/** A publication can be undone for so long. Milliseconds. */
const UNDO_LIFE = 30 * 24 * 3_600_000;

/** Whether a deposit is published and recent enough to be undone. */
export function isUndoable(
  { status, publishedAt }: Pick<Import, "status" | "publishedAt">,
  now = Date.now(),
): boolean {
  return status === "published" && now - Date.parse(publishedAt ?? "") <= UNDO_LIFE;
}

/** Takes a publication out and brings back what it had put aside, at once or not at all. */
export async function undoImport(
  { db }: Connection,
  siren: string,
  publicId: string,
  { by = null, now = Date.now() }: UndoOptions = {},
): Promise<Undone> {
  return db.transaction().execute((trx) => undoWithin(trx, siren, publicId, { by, now }));
}

type UndoOptions = {
  /** Account of who undoes; null on the command line. */
  readonly by?: number | null;
  readonly now?: number;
};

async function undoWithin(
  trx: Db,
  siren: string,
  publicId: string,
  { by, now }: Required<UndoOptions>,
): Promise<Undone> {
  await lockCompany(trx, siren);
  const deposit = await findImport(trx, siren, publicId);
  if (!deposit) return { status: "notFound" };
  if (deposit.status === "withdrawn") return { status: "alreadyWithdrawn" };
  if (deposit.status !== "published") return { status: "neverPublished" };
  if (!isUndoable(deposit, now)) return { status: "tooLate" };

  const key = { companyId: deposit.companyId, importId: deposit.id };
  await moveImport(trx, key, ["published"], {
    status: "withdrawn",
    withdrawnAt: new Date(now).toISOString(),
  });
  await withdrawVersions(trx, deposit.kind, key);
  await appendAuditWithin(trx, {
    accountId: by,
    companyId: deposit.companyId,
    action: "import.undo",
    subject: publicId,
    outcome: "done",
  });
  return { status: "withdrawn" };
}
