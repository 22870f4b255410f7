import { setImmediate as otherWork } from "node:timers/promises";
import { decoder } from "#app/intake/encoding.ts";
import { createPrivacyGate, type GateFinding, type PrivacyGate } from "#app/intake/privacy-gate.ts";
import type { ReadingPlan } from "#app/intake/reading.ts";
import { bytesOf, type Source } from "./source.ts";

/** Bytes from the start that are looked at whole, in the order of the file. */
const WHOLE = 4 * 1024 * 1024;
/** Beyond, one piece in so many: a column is judged by shares, and a large file must not be read twice. */
const ONE_IN = 16;
/** Characters looked at in one go: pages are answered in between. */
const SLICE = 16 * 1024;

/** The columns of a deposited file that hold personal data. Only memory sees what they hold. */
export async function guardSource(source: Source, plan: ReadingPlan): Promise<GateFinding[]> {
  const gate = createPrivacyGate(plan, new Date().getFullYear());
  const text = decoder(plan.encoding);
  let bytes = 0;
  let piece = 0;
  for await (const chunk of bytesOf(source)) {
    if (bytes < WHOLE) await look(gate, text.decode(chunk, { stream: true }));
    else if (piece % ONE_IN === 0) await look(gate, wholeLines(chunk, plan.encoding));
    if (bytes >= WHOLE) piece += 1;
    bytes += chunk.length;
  }
  return gate.conclude();
}

async function look(gate: PrivacyGate, text: string): Promise<void> {
  for (let from = 0; from < text.length; from += SLICE) {
    gate.push(text.slice(from, from + SLICE));
    await otherWork();
  }
}

/** The whole lines of a piece of the file; the first and last may be cut and are left out. */
function wholeLines(chunk: Uint8Array, encoding: string): string {
  const lines = decoder(encoding).decode(chunk, { stream: true }).replace(/\r\n?/g, "\n");
  return lines.slice(lines.indexOf("\n"), lines.lastIndexOf("\n") + 1);
}
