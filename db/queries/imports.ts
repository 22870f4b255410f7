import type { Insertable, Selectable, Updateable } from "kysely";
import type { ImportStatus, ImportTable } from "../schema/hiring.ts";
import type { Db } from "../schema.ts";
import { nextId } from "./next-id.ts";

/** A deposit, as it is kept; JSON columns are text. */
export type Import = Selectable<ImportTable>;

export type ImportKey = { readonly companyId: number; readonly importId: number };

export type NewImport = Omit<Insertable<ImportTable>, "id" | "createdAt" | "heartbeatAt">;

/** Adds a deposit; its key. */
export async function insertImport(db: Db, deposit: NewImport): Promise<number> {
  const id = await nextId(db, "import");
  const now = new Date().toISOString();
  await db
    .insertInto("import")
    .values({ ...deposit, id, createdAt: now, heartbeatAt: now })
    .execute();
  return id;
}

/** A company's deposit by its public id; null when it has none such. */
export async function findImport(db: Db, siren: string, publicId: string): Promise<Import | null> {
  const deposit = await importsOfCompany(db, siren)
    .where("import.publicId", "=", publicId)
    .executeTakeFirst();
  return deposit ?? null;
}

/** The deposits of a company, latest first. */
export async function importsOf(db: Db, siren: string): Promise<readonly Import[]> {
  return importsOfCompany(db, siren).orderBy("import.id", "desc").execute();
}

/** Those whose lines count or may come to: published, or about to be; in the order of their deposit. */
export async function countingImports(db: Db, siren: string): Promise<readonly Import[]> {
  return importsOfCompany(db, siren)
    .where("import.status", "in", ["published", "staged"])
    .orderBy("import.id")
    .execute();
}

function importsOfCompany(db: Db, siren: string) {
  return db
    .selectFrom("company")
    .innerJoin("import", "import.companyId", "company.id")
    .where("company.siren", "=", siren)
    .selectAll("import");
}

/** Whose deposit this is; null when there is none such. Only the command line asks without knowing the company. */
export async function sirenOfImport(db: Db, publicId: string): Promise<string | null> {
  const row = await db
    .selectFrom("import")
    .innerJoin("company", "company.id", "import.companyId")
    .where("import.publicId", "=", publicId)
    .select("company.siren")
    .executeTakeFirst();
  return row?.siren ?? null;
}

/** Changes a deposit that is in one of these states; false when it is not. */
export async function moveImport(
  db: Db,
  { companyId, importId }: ImportKey,
  from: readonly ImportStatus[],
  change: Updateable<ImportTable>,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("import")
    .set(change)
    .where("companyId", "=", companyId)
    .where("id", "=", importId)
    .where("status", "in", from)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Says that the reading of a deposit goes on. */
export async function keepAlive(db: Db, key: ImportKey): Promise<void> {
  await moveImport(db, key, ["running"], { heartbeatAt: new Date().toISOString() });
}

/**
 * Readings whose author has been silent since then: killed. What the pages did not open is published as soon as it is read, so
 * that one read and not published was killed in between.
 */
export async function silentImports(db: Db, since: string): Promise<readonly Import[]> {
  return db
    .selectFrom("import")
    .where(({ eb, or, and }) =>
      or([
        eb("status", "=", "running"),
        and([eb("status", "=", "staged"), eb("draft", "is", null)]),
      ]),
    )
    .where("heartbeatAt", "<", since)
    .selectAll()
    .execute();
}

/** Drafts that nobody published since then. */
export async function abandonedImports(db: Db, since: string): Promise<readonly Import[]> {
  return db
    .selectFrom("import")
    .where("status", "in", ["deposited", "staged"])
    .where("createdAt", "<", since)
    .selectAll()
    .execute();
}

/** A company's publication that carried this key; null when none did. */
export async function findByIdempotencyKey(
  db: Db,
  companyId: number,
  idempotencyKey: string,
): Promise<Import | null> {
  const deposit = await db
    .selectFrom("import")
    .where("companyId", "=", companyId)
    .where("idempotencyKey", "=", idempotencyKey)
    .selectAll()
    .executeTakeFirst();
  return deposit ?? null;
}

/**
 * A publication of the very same file, read the same way with the same outcome, all of which still counts; null when there is
 * none. Publishing that file again would change nothing.
 */
export async function findTwin(db: Db, draft: Import): Promise<Import | null> {
  const lines = LINES[draft.kind];
  const twins = await db
    .selectFrom("import")
    .where("companyId", "=", draft.companyId)
    .where("id", "!=", draft.id)
    .where("status", "=", "published")
    .where("kind", "=", draft.kind)
    .where("sha256", "=", draft.sha256)
    .where("accepted", "=", draft.accepted)
    .where("rejected", "=", draft.rejected)
    .selectAll()
    .orderBy("id")
    .execute();
  for (const twin of twins) {
    if (twin.plan === draft.plan && !(await isPutAside(db, lines, twin))) return twin;
  }
  return null;
}

/** The table that says which lines of each kind of file count. */
const LINES = { hires: "coverage", sites: "siteLine", applications: "applicationCount" } as const;

async function isPutAside(
  db: Db,
  lines: (typeof LINES)[keyof typeof LINES],
  { companyId, id }: Import,
): Promise<boolean> {
  const aside = await db
    .selectFrom(lines)
    .where("companyId", "=", companyId)
    .where("importId", "=", id)
    .where("active", "=", 0)
    .select("siteId")
    .limit(1)
    .executeTakeFirst();
  return aside !== undefined;
}
