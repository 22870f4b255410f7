import type { Connection } from "#db/connection.ts";
import { abandonedImports, silentImports } from "#db/queries/imports.ts";
import { dropDraft } from "./discard-import.ts";

/** A reading that says nothing for so long was killed. Milliseconds. */
const SILENCE = 60_000;

/** A draft that nobody published for so long is dropped. Milliseconds. */
const DRAFT_LIFE = 7 * 24 * 3_600_000;

/**
 * Drops what killed readings and forgotten drafts left behind: to be called at start and now and then. Leftovers never count,
 * swept or not. How many were dropped.
 */
export async function sweepStaging(
  { db }: Connection,
  { now = Date.now(), silence = SILENCE }: { now?: number; silence?: number } = {},
): Promise<number> {
  const leftovers = [
    ...(await silentImports(db, new Date(now - silence).toISOString())),
    ...(await abandonedImports(db, new Date(now - DRAFT_LIFE).toISOString())),
  ];
  for (const { companyId, id } of leftovers) await dropDraft(db, { companyId, importId: id });
  return leftovers.length;
}
