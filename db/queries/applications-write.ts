import type { ApplicationCountTable } from "../schema/applications.ts";
import type { Db } from "../schema.ts";

type ImportKey = { readonly companyId: number; readonly importId: number };

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

/** Some site × month of this import is already held by another that counts. */
export async function overlapsApplications(
  db: Db,
  { companyId, importId }: ImportKey,
): Promise<boolean> {
  const overlap = await db
    .selectFrom("applicationCount as mine")
    .innerJoin("applicationCount as other", (join) =>
      join
        .onRef("other.companyId", "=", "mine.companyId")
        .onRef("other.siteId", "=", "mine.siteId")
        .onRef("other.month", "=", "mine.month")
        .on("other.active", "=", 1),
    )
    .where("mine.companyId", "=", companyId)
    .where("mine.importId", "=", importId)
    .where("other.importId", "!=", importId)
    .select("mine.siteId")
    .limit(1)
    .executeTakeFirst();
  return overlap !== undefined;
}

/** Makes the counts of an import count; with `replace`, what counted at its sites × months is put aside by it. */
export async function activateApplications(
  db: Db,
  key: ImportKey,
  mode: "replace" | "append",
): Promise<void> {
  if (mode === "replace") await displace(db, key);
  await setCountsOf(db, key, { active: 1, displacedBy: null });
}

async function displace(db: Db, { companyId, importId }: ImportKey): Promise<void> {
  await db
    .updateTable("applicationCount")
    .set({ active: 0, displacedBy: importId })
    .where("companyId", "=", companyId)
    .where("active", "=", 1)
    .where("importId", "!=", importId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("applicationCount as mine")
          .where("mine.companyId", "=", companyId)
          .where("mine.importId", "=", importId)
          .whereRef("mine.siteId", "=", "applicationCount.siteId")
          .whereRef("mine.month", "=", "applicationCount.month")
          .select("mine.siteId"),
      ),
    )
    .execute();
}

/**
 * Takes an import out. Where it counted, what it had displaced counts again; where a later import had displaced it in turn, what
 * it had displaced is handed on to that one.
 */
export async function withdrawApplications(db: Db, key: ImportKey): Promise<void> {
  await handOn(db, key);
  await db
    .updateTable("applicationCount")
    .set({ active: 1, displacedBy: null })
    .where("companyId", "=", key.companyId)
    .where("displacedBy", "=", key.importId)
    .execute();
  await setCountsOf(db, key, { active: 0, displacedBy: null });
}

/** Every stage of a site × month of one import was displaced by the same one: which row answers does not matter. */
async function handOn(db: Db, { companyId, importId }: ImportKey): Promise<void> {
  await db
    .updateTable("applicationCount")
    .from("applicationCount as mine")
    .set(({ ref }) => ({ displacedBy: ref("mine.displacedBy") }))
    .where("applicationCount.companyId", "=", companyId)
    .where("applicationCount.displacedBy", "=", importId)
    .where("mine.companyId", "=", companyId)
    .where("mine.importId", "=", importId)
    .where("mine.displacedBy", "is not", null)
    .whereRef("mine.siteId", "=", "applicationCount.siteId")
    .whereRef("mine.month", "=", "applicationCount.month")
    .execute();
}

async function setCountsOf(
  db: Db,
  { companyId, importId }: ImportKey,
  state: Pick<ApplicationCountTable, "active" | "displacedBy">,
): Promise<void> {
  await db
    .updateTable("applicationCount")
    .set(state)
    .where("companyId", "=", companyId)
    .where("importId", "=", importId)
    .execute();
}
