import { open } from "node:fs/promises";
import { decoder } from "#app/intake/encoding.ts";
import { createPrivacyGate, type GateFinding } from "#app/intake/privacy-gate.ts";
import type { ReadingPlan } from "#app/intake/reading.ts";
import { bytesAt, type Source } from "./source.ts";

/** A file up to this size is looked at whole, from its first byte to its last. */
const WHOLE = 4 * 1024 * 1024;
/** Of a larger one, its start and a piece at every step: a column is judged by shares of what was seen. */
const START = 1024 * 1024;
const STEP = 2 * 1024 * 1024;
const PIECE = 64 * 1024;

/** The columns of a deposited file (of so many bytes) that hold personal data. Only memory sees what they hold. */
export async function guardSource(
  source: Source,
  plan: ReadingPlan,
  bytes: number,
): Promise<GateFinding[]> {
  const gate = createPrivacyGate(plan, new Date().getFullYear());
  await using file = await open(source.path);
  const first = await bytesAt(source, file, 0, bytes <= WHOLE ? bytes : START);
  gate.push(decoder(plan.encoding).decode(first, { stream: first.length < bytes }));
  for (const from of pieces(bytes)) {
    gate.push(wholeLines(await bytesAt(source, file, from, PIECE), plan.encoding));
  }
  return gate.conclude();
}

/** Where the pieces of a large file start, its end included. */
function pieces(bytes: number): readonly number[] {
  if (bytes <= WHOLE) return [];
  const steps = Math.floor((bytes - START - PIECE) / STEP);
  const inside = Array.from({ length: steps }, (_, step) => START + step * STEP);
  return [...inside, even(bytes - PIECE)];
}

/** Two bytes a letter at most: an even place never cuts one. */
function even(place: number): number {
  return place - (place % 2);
}

/** The whole lines of a piece of the file; the first and last may be cut and are left out. */
function wholeLines(chunk: Uint8Array, encoding: string): string {
  const lines = decoder(encoding).decode(chunk, { stream: true }).replace(/\r\n?/g, "\n");
  return lines.slice(lines.indexOf("\n"), lines.lastIndexOf("\n") + 1);
}
