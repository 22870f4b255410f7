import { sweepStaging } from "#app/operations/import/sweep-staging.ts";
import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { connection } from "#app/platform/database.server.ts";
import { log } from "#app/platform/log.server.ts";
import { migrate } from "#db/migrate.ts";

const SWEEP_EVERY_MS = 10 * 60_000;

/** What must be true before the first visitor: schema and embedded nomenclatures are there, killed imports are swept away. */
export async function prepare(): Promise<void> {
  await migrate(connection());
  await loadEmbedded(connection());
  await sweep();
  setInterval(() => void sweep(), SWEEP_EVERY_MS).unref();
}

async function sweep(): Promise<void> {
  try {
    const dropped = await sweepStaging(connection());
    if (dropped > 0) log().info({ dropped }, "unfinished imports swept");
  } catch (error) {
    // Leftovers never count, so a sweep that failed can wait for the next one.
    log().error({ reason: error instanceof Error ? error.message : String(error) }, "sweep failed");
  }
}
