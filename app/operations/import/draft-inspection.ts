import { isGateRefusal } from "#app/intake/privacy-gate.ts";
import type { Import } from "#db/queries/imports.ts";
import type { Desk, DraftState } from "./desk.ts";
import { inspectInThread } from "./inspect-in-thread.ts";
import type { Inspected } from "./inspect-source.ts";
import type { Source } from "./source.ts";

/** A file still at hand, and how it is to be read with what was chosen so far. */
export type DraftFile = Inspected & { readonly source: Source };

/** Inspections kept, latest used last: walking from step to step does not read the file again. */
const KEPT = 20;
const inspections = new Map<string, Promise<Inspected>>();

/** Inspects the file of a draft; null when it is no longer at hand (the server was started again). */
export async function inspectDraft(
  { spool }: Desk,
  { kind }: Pick<Import, "kind">,
  { spoolId, choices }: DraftState,
): Promise<DraftFile | null> {
  const source = spool.find(spoolId);
  if (!source) return null;

  const { encoding, separator, columns } = choices;
  const key = JSON.stringify([spoolId, encoding, separator, columns]);
  const known = inspections.get(key) ?? inspectInThread(kind, source, choices);
  remember(key, known);
  const inspected = await known;
  // Cut another way, the file shows personal data that it hid: it goes, as at the door.
  if (isGateRefusal(inspected.inspection.issues)) await spool.remove(spoolId);
  return { source, ...inspected };
}

function remember(key: string, inspected: Promise<Inspected>): void {
  inspections.delete(key);
  inspections.set(key, inspected);
  inspected.catch(() => inspections.delete(key));
  const [oldest] = inspections.keys();
  if (inspections.size > KEPT && oldest !== undefined) inspections.delete(oldest);
}
