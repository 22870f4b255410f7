import type { PublishedCell, PublishedRelease } from "#app/domain/benchmark/published.ts";
import type { Db } from "../schema.ts";

/** What a published release is made of, without its cells; null when there is none of that id. */
export async function findReleasePlan(
  db: Db,
  id: string,
): Promise<Omit<PublishedRelease, "cells"> | null> {
  const row = await db
    .selectFrom("release")
    .where("id", "=", id)
    .where("status", "=", "published")
    .select("plan")
    .executeTakeFirst();
  if (!row || row.plan === null) return null;
  return JSON.parse(row.plan) as Omit<PublishedRelease, "cells">;
}

/** Some cells of a published release by key; one that is not there is empty. */
export async function releaseCellsAt(
  db: Db,
  id: string,
  keys: readonly string[],
): Promise<ReadonlyMap<string, PublishedCell>> {
  if (keys.length === 0) return new Map();

  const rows = await db
    .selectFrom("releaseCell")
    .innerJoin("release", "release.id", "releaseCell.releaseId")
    .where("release.status", "=", "published")
    .where("releaseCell.releaseId", "=", id)
    .where("releaseCell.key", "in", keys)
    .select(["releaseCell.key", "releaseCell.cell"])
    .execute();
  return new Map(rows.map(({ key, cell }) => [key, JSON.parse(cell) as PublishedCell]));
}
