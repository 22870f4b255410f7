import { type Expression, expressionBuilder, type SqlBool } from "kysely";
import type { Flag } from "../schema/employers.ts";
import type { ImportKind } from "../schema/hiring.ts";
import type { Db, Schema } from "../schema.ts";
import type { ImportKey } from "./imports.ts";

/**
 * Where each kind of file leaves its rows, and what a place is there: a site, or a site × month. Only active rows count; one put
 * aside names the import that did it. A site has one description, so that its lines replace each other whatever was asked.
 */
const VERSIONED = {
  hires: { table: "coverage", place: ["siteId", "month"], alwaysReplaces: false },
  applications: { table: "applicationCount", place: ["siteId", "month"], alwaysReplaces: false },
  sites: { table: "siteLine", place: ["siteId"], alwaysReplaces: true },
} as const satisfies Record<ImportKind, unknown>;

/** Some place of this import is already held by another that counts. */
export async function overlapsVersions(db: Db, kind: ImportKind, key: ImportKey): Promise<boolean> {
  const overlap = await db
    .selectFrom(db.dynamic.table(VERSIONED[kind].table).as("other"))
    .where(isHolderOfPlaces(db, kind, key))
    .select("other.siteId")
    .limit(1)
    .executeTakeFirst();
  return overlap !== undefined;
}

/** Makes the rows of an import count; with `replace`, what counted at its places is put aside by it. */
export async function activateVersions(
  db: Db,
  kind: ImportKind,
  key: ImportKey,
  mode: "replace" | "append",
): Promise<void> {
  if (mode === "replace" || VERSIONED[kind].alwaysReplaces) await displace(db, kind, key);
  await setRowsOf(db, kind, key, { active: 1, displacedBy: null });
}

async function displace(db: Db, kind: ImportKind, key: ImportKey) {
  await db
    .updateTable(db.dynamic.table(VERSIONED[kind].table).as("other"))
    .set({ active: 0, displacedBy: key.importId })
    .where(isHolderOfPlaces(db, kind, key))
    .execute();
}

/** A row of another import that counts now, at a place that this one holds too. */
function isHolderOfPlaces(
  db: Db,
  kind: ImportKind,
  { companyId, importId }: ImportKey,
): Expression<SqlBool> {
  const { table, place } = VERSIONED[kind];
  const eb = expressionBuilder<Schema & { other: Schema[typeof table] }, "other">();
  const mine = eb
    .selectFrom(db.dynamic.table(table).as("mine"))
    .where("mine.companyId", "=", companyId)
    .where("mine.importId", "=", importId)
    .where(isSamePlace(place))
    .select("mine.siteId");
  return eb.and([
    eb("other.companyId", "=", companyId),
    eb("other.active", "=", 1),
    eb("other.importId", "!=", importId),
    eb.exists(mine),
  ]);
}

/**
 * Takes an import out. Where it counted, what it had displaced counts again; where a later import had displaced it in turn, what
 * it had displaced is handed on to that one, whose own withdrawal will bring it back.
 */
export async function withdrawVersions(db: Db, kind: ImportKind, key: ImportKey): Promise<void> {
  await handOn(db, kind, key);
  await db
    .updateTable(db.dynamic.table(VERSIONED[kind].table).as("other"))
    .set({ active: 1, displacedBy: null })
    .where("other.companyId", "=", key.companyId)
    .where("other.displacedBy", "=", key.importId)
    .execute();
  await setRowsOf(db, kind, key, { active: 0, displacedBy: null });
}

/** All rows of a place of one import were displaced by the same one: which of them answers does not matter. */
async function handOn(db: Db, kind: ImportKind, { companyId, importId }: ImportKey) {
  const { table, place } = VERSIONED[kind];
  await db
    .updateTable(db.dynamic.table(table).as("other"))
    .from(db.dynamic.table(table).as("mine"))
    .set(({ ref }) => ({ displacedBy: ref("mine.displacedBy") }))
    .where("other.companyId", "=", companyId)
    .where("other.displacedBy", "=", importId)
    .where("mine.companyId", "=", companyId)
    .where("mine.importId", "=", importId)
    .where("mine.displacedBy", "is not", null)
    .where(isSamePlace(place))
    .execute();
}

async function setRowsOf(
  db: Db,
  kind: ImportKind,
  { companyId, importId }: ImportKey,
  state: { readonly active: Flag; readonly displacedBy: null },
) {
  await db
    .updateTable(db.dynamic.table(VERSIONED[kind].table).as("mine"))
    .set(state)
    .where("mine.companyId", "=", companyId)
    .where("mine.importId", "=", importId)
    .execute();
}

type Place = { readonly siteId: number; readonly month: number };

/** `mine` and `other` speak of the same place. */
function isSamePlace(columns: readonly (keyof Place)[]): Expression<SqlBool> {
  const eb = expressionBuilder<{ mine: Place; other: Place }, "mine" | "other">();
  return eb.and(columns.map((column) => eb(`mine.${column}`, "=", eb.ref(`other.${column}`))));
}
