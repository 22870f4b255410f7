import { readDraft } from "#app/operations/import/read-draft.ts";
import type { DraftVisit } from "./visit.server.ts";

/** A small file is read before the page of its progress could be shown. Milliseconds. */
const BRIEF = 1_500;

/** Starts reading the file of a draft with what was chosen, and waits a moment: the reading of a large one goes on without. */
export async function readBriefly({ desk, company, deposit }: DraftVisit): Promise<void> {
  const job = await readDraft(desk, company.siren, deposit.publicId);
  await Promise.race([job?.staged.catch(() => null), pause(BRIEF)]);
}

function pause(duration: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, duration).unref());
}
