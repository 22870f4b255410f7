import type { DatedRelease } from "#app/domain/benchmark/observatory/series-view.ts";
import {
  type FoundRelease,
  findPublishedRelease,
  listPublishedReleases,
  type ReleaseSummary,
} from "#db/queries/releases.ts";
import { database } from "./database.server.ts";
import { remember } from "./remember.server.ts";

/** Twenty quarters and their errata: about 100 MB of cells at the largest plan. */
const KEPT = 24;

/**
 * A published release, read once: it never changes. Kept by the hash of its manifest, so that another database with a
 * release of the same name is not mistaken for this one.
 */
export async function publishedRelease({
  id,
  manifestSha256,
  publishedAt,
}: ReleaseSummary): Promise<FoundRelease | null> {
  const kept = remember("published-releases", () => new Map<string, FoundRelease>());
  const name = [id, manifestSha256, publishedAt].join(" ");
  const found = kept.get(name) ?? (await findPublishedRelease(database(), id));
  kept.delete(name);
  if (found) kept.set(name, found);
  for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - KEPT)))
    kept.delete(oldest);
  return found;
}

export async function publishedReleases(): Promise<readonly ReleaseSummary[]> {
  return listPublishedReleases(database());
}

/** A release as views take it; null when it is gone. */
export async function datedRelease(summary: ReleaseSummary): Promise<DatedRelease | null> {
  const found = await publishedRelease(summary);
  return found && { id: summary.id, period: summary.period, release: found.release };
}
