import { createHash } from "node:crypto";
import { foldText } from "#app/intake/clean-text.ts";
import type { ReadingPlan } from "#app/intake/reading.ts";
import { findSavedMapping, saveMapping } from "#db/queries/saved-mappings.ts";
import type { Db } from "#db/schema.ts";
import type { Mapping } from "./complete-plan.ts";

/** What is kept of a person's answers: what holds for the next file of the same headers, and nothing of its lines. */
type KeptMapping = Pick<Mapping, "columns" | "values">;

/** Two files with the same headers in the same order are written by the same export. */
function headerFingerprint(headers: readonly string[]): string {
  const folded = headers.map(foldText).join("\n");
  return createHash("sha256").update(folded).digest("hex");
}

/** The answers given for the last file of these headers; null when there was none. */
export async function recallMapping(
  db: Db,
  companyId: number,
  { kind, headers }: ReadingPlan,
): Promise<KeptMapping | null> {
  const fingerprint = headerFingerprint(headers);
  const kept = await findSavedMapping(db, { companyId, kind, fingerprint });
  return kept === null ? null : (JSON.parse(kept) as KeptMapping);
}

/** Keeps the answers for the next file of the same headers. Files of a few months disagree on dates: those are asked again. */
export async function keepMapping(
  db: Db,
  companyId: number,
  { kind, headers }: ReadingPlan,
  { columns, values }: Mapping,
  savedBy: number | null,
): Promise<void> {
  const kept: KeptMapping = { ...(columns && { columns }), ...(values && { values }) };
  const fingerprint = headerFingerprint(headers);
  await saveMapping(db, { companyId, kind, fingerprint, mapping: JSON.stringify(kept), savedBy });
}
