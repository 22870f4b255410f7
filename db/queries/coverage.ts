import type { UpdateObject } from "kysely";
import type { Db, Schema } from "../schema.ts";

type ImportKey = { readonly companyId: number; readonly importId: number };

/** Some site × month of this import is already held by another that counts. */
export async function overlapsCoverage(
  db: Db,
  { companyId, importId }: ImportKey,
): Promise<boolean> {
  const overlap = await db
    .selectFrom("coverage as mine")
    .innerJoin("coverage as other", (join) =>
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

/** Makes the site × months of an import count; with `replace`, what counted there is put aside by it. */
export async function activateCoverage(
  db: Db,
  key: ImportKey,
  mode: "replace" | "append",
): Promise<void> {
  if (mode === "replace") await displace(db, key);
  await setCoverageOf(db, key, { active: 1, displacedBy: null });
}

async function displace(db: Db, { companyId, importId }: ImportKey): Promise<void> {
  await db
    .updateTable("coverage")
    .set({ active: 0, displacedBy: importId })
    .where("companyId", "=", companyId)
    .where("active", "=", 1)
    .where("importId", "!=", importId)
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("coverage as mine")
          .where("mine.companyId", "=", companyId)
          .where("mine.importId", "=", importId)
          .whereRef("mine.siteId", "=", "coverage.siteId")
          .whereRef("mine.month", "=", "coverage.month")
          .select("mine.siteId"),
      ),
    )
    .execute();
}

/**
 * Takes an import out. Where it counted, what it had displaced counts again; where a later import had displaced it in turn, what
 * it had displaced is handed on to that one, whose own withdrawal will bring it back.
 */
export async function withdrawCoverage(db: Db, key: ImportKey): Promise<void> {
  await handOn(db, key);
  await db
    .updateTable("coverage")
    .set({ active: 1, displacedBy: null })
    .where("companyId", "=", key.companyId)
    .where("displacedBy", "=", key.importId)
    .execute();
  await setCoverageOf(db, key, { active: 0, displacedBy: null });
}

async function handOn(db: Db, { companyId, importId }: ImportKey): Promise<void> {
  await db
    .updateTable("coverage")
    .from("coverage as mine")
    .set(({ ref }) => ({ displacedBy: ref("mine.displacedBy") }))
    .where("coverage.companyId", "=", companyId)
    .where("coverage.displacedBy", "=", importId)
    .where("mine.companyId", "=", companyId)
    .where("mine.importId", "=", importId)
    .where("mine.displacedBy", "is not", null)
    .whereRef("mine.siteId", "=", "coverage.siteId")
    .whereRef("mine.month", "=", "coverage.month")
    .execute();
}

async function setCoverageOf(
  db: Db,
  { companyId, importId }: ImportKey,
  state: UpdateObject<Schema, "coverage">,
): Promise<void> {
  await db
    .updateTable("coverage")
    .set(state)
    .where("companyId", "=", companyId)
    .where("importId", "=", importId)
    .execute();
}
