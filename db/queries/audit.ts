import { createHash } from "node:crypto";
import type { Kysely } from "kysely";
import type { Db, Schema } from "../schema.ts";
import { nextId } from "./next-id.ts";

/** Who did what to which company, and how it ended; never values. */
export type AuditEntry = {
  readonly accountId: number | null;
  readonly companyId: number | null;
  /** "signIn", "import.publish"… */
  readonly action: string;
  /** What it was done to: an import's id, a session… */
  readonly subject: string | null;
  readonly outcome: "done" | "refused";
};

export type AuditRow = AuditEntry & {
  readonly id: number;
  readonly at: string;
  readonly previousHash: string;
  readonly hash: string;
};

const GENESIS = "0".repeat(64);
const PAGE = 1000;

/** Adds the entry, sealed by the hash of the one before. The first statement locks, so that two writers never share a link. */
export async function appendAudit(db: Kysely<Schema>, entry: AuditEntry): Promise<void> {
  await db.transaction().execute((trx) => appendAuditWithin(trx, entry));
}

/** The same inside a transaction that is already open: entry and deed are kept together or not at all. */
export async function appendAuditWithin(trx: Db, entry: AuditEntry): Promise<void> {
  const id = await nextId(trx, "audit");
  const last = await trx
    .selectFrom("audit")
    .select("hash")
    .orderBy("id", "desc")
    .limit(1)
    .executeTakeFirst();
  const sealed = {
    ...entry,
    id,
    at: new Date().toISOString(),
    previousHash: last?.hash ?? GENESIS,
  };
  await trx
    .insertInto("audit")
    .values({ ...sealed, hash: auditHash(sealed) })
    .execute();
}

export type AuditVerdict =
  | { readonly status: "intact"; readonly entries: number }
  | { readonly status: "broken"; readonly entries: number; readonly at: number };

/** Walks the whole chain; the first entry that was changed, removed or added is where it breaks. */
export async function verifyAudit(db: Db): Promise<AuditVerdict> {
  let previous = { id: 0, hash: GENESIS };
  for (;;) {
    const rows = await auditAfter(db, previous.id);
    for (const row of rows) {
      if (!follows(row, previous)) return { status: "broken", entries: previous.id, at: row.id };
      previous = row;
    }
    if (rows.length < PAGE) break;
  }
  const written = await entriesWritten(db);
  if (written !== previous.id)
    return { status: "broken", entries: previous.id, at: previous.id + 1 };
  return { status: "intact", entries: previous.id };
}

async function auditAfter(db: Db, id: number): Promise<AuditRow[]> {
  const rows = await db
    .selectFrom("audit")
    .selectAll()
    .where("id", ">", id)
    .orderBy("id")
    .limit(PAGE)
    .execute();
  return rows as AuditRow[];
}

function follows(row: AuditRow, previous: { readonly id: number; readonly hash: string }): boolean {
  if (row.id !== previous.id + 1 || row.previousHash !== previous.hash) return false;
  return row.hash === auditHash(row);
}

function auditHash({
  id,
  at,
  accountId,
  companyId,
  action,
  subject,
  outcome,
  previousHash,
}: Omit<AuditRow, "hash">): string {
  const said = JSON.stringify([
    id,
    at,
    accountId,
    companyId,
    action,
    subject,
    outcome,
    previousHash,
  ]);
  return createHash("sha256").update(said).digest("hex");
}

/** How many entries were ever numbered: shows that the end of the chain was cut off. */
async function entriesWritten(db: Db): Promise<number> {
  const row = await db
    .selectFrom("sequence")
    .select("last")
    .where("name", "=", "audit")
    .executeTakeFirst();
  return row?.last ?? 0;
}
