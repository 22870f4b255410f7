import type { HireRow } from "#app/intake/reading.ts";
import { CODES, encodeHire } from "./coded-hire.ts";

/** Some hires, coded, and the texts met for the first time since the batch before. */
export type HireBatch = {
  readonly hires: number;
  /** CODES integers per hire; its memory may be handed to another thread. */
  readonly codes: Int32Array;
  readonly newTexts: readonly string[];
};

/** Lays hires in batches of `size`, each given to `onBatch` once full; `flush` gives the last one. */
export function createBatcher(size: number, onBatch: (batch: HireBatch) => void) {
  const texts = createTextKeys();
  let codes = new Int32Array(size * CODES);
  let hires = 0;

  function add(row: HireRow): void {
    encodeHire(row, texts.keyOf, codes, hires * CODES);
    hires += 1;
    if (hires === size) flush();
  }

  function flush(): void {
    if (hires === 0) return;
    onBatch({ hires, codes, newTexts: texts.takeNew() });
    codes = new Int32Array(size * CODES);
    hires = 0;
  }

  return { add, flush };
}

/** Numbers texts in the order in which they are met. */
export function createTextKeys() {
  const keys = new Map<string, number>();
  const fresh: string[] = [];

  function keyOf(text: string): number {
    const known = keys.get(text);
    if (known !== undefined) return known;

    keys.set(text, keys.size);
    fresh.push(text);
    return keys.size - 1;
  }

  return { keyOf, takeNew: () => fresh.splice(0) };
}
