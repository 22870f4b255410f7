import fc from "fast-check";
import { rawFiles, structuredFiles, type TriedFile } from "./files.ts";
import { checkLaws } from "./laws.ts";

/** Tries so many structured files, then as many of raw bytes. Throws what fast-check says of the smallest file that breaks a law. */
export function tryFiles(runs: number, seed: number): void {
  const half = Math.ceil(runs / 2);
  for (const files of [structuredFiles, rawFiles]) {
    const property = fc.property(files, ({ kind, bytes, step }: TriedFile) =>
      checkLaws(kind, bytes, step),
    );
    fc.assert(property, { numRuns: half, seed });
  }
}
