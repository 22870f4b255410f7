import type { Selectable } from "kysely";
import type { ReleaseTable } from "../schema/releases.ts";
import type { Db } from "../schema.ts";

/** A release in any state, without its cells. For who prepares and publishes; everyone else reads db/queries/releases.ts. */
export type ReleaseRecord = Selectable<ReleaseTable>;

/** Every release, the newest period first. */
export async function releaseRecords(db: Db): Promise<readonly ReleaseRecord[]> {
  return db
    .selectFrom("release")
    .selectAll()
    .orderBy("period", "desc")
    .orderBy("revision", "desc")
    .execute();
}

export async function findReleaseRecord(db: Db, id: string): Promise<ReleaseRecord | null> {
  const row = await db.selectFrom("release").selectAll().where("id", "=", id).executeTakeFirst();
  return row ?? null;
}

/** JSON of each cell, in the order of their keys. */
export async function releaseCellTexts(db: Db, id: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom("releaseCell")
    .where("releaseId", "=", id)
    .select(["key", "cell"])
    .execute();
  return rows.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ cell }) => cell);
}

export type SnapshotRecord = { readonly content: string; readonly sha256: string };

/** The frozen counts that a release was made from; null when it was not prepared. */
export async function findSnapshot(db: Db, releaseId: string): Promise<SnapshotRecord | null> {
  const row = await db
    .selectFrom("releaseSnapshot")
    .where("releaseId", "=", releaseId)
    .select(["content", "sha256"])
    .executeTakeFirst();
  return row ?? null;
}

/** JSON of what the checks found; null when they did not begin. */
export async function findReport(db: Db, releaseId: string): Promise<string | null> {
  const row = await db
    .selectFrom("releaseReport")
    .where("releaseId", "=", releaseId)
    .select("report")
    .executeTakeFirst();
  return row?.report ?? null;
}

/** The last published revision of each of these quarters that has one, in order. */
export async function lastPublished(
  db: Db,
  periods: readonly string[],
): Promise<readonly ReleaseRecord[]> {
  if (periods.length === 0) return [];
  const rows = await db
    .selectFrom("release")
    .selectAll()
    .where("status", "=", "published")
    .where("period", "in", periods)
    .orderBy("period")
    .orderBy("revision", "desc")
    .execute();
  return rows.filter((row, index) => rows[index - 1]?.period !== row.period);
}
