import type { Month } from "#app/domain/hiring/month.ts";
import { BULK_ROWS } from "#db/dialects/bulk-rows.ts";
import { CODES, decodeHire, siteAt } from "./coded-hire.ts";
import { coveredMonths } from "./covered-months.ts";
import type { HireBatch } from "./hire-batch.ts";
import type { RowKey, Rows, RowWriter } from "./row-writer.ts";
import { createTally, type Tally } from "./tally.ts";

/** Whose hires are written, and as of when they are measured. */
export type WriterJob = RowKey & {
  readonly mode: "replace" | "append";
  readonly asOfMonth: Month;
};

/** Stores the hires of one import, then what they measure and cover. */
export type HireWriter = {
  write(batch: HireBatch): Promise<void>;
  finish(): Promise<void>;
};

/** Measures hires as they go by; `rows` stores them, here or in another thread. */
export function createHireWriter(rows: RowWriter, job: WriterJob): HireWriter {
  const tally = createTally();
  const texts: string[] = [];

  async function write({ hires, codes, newTexts }: HireBatch): Promise<void> {
    texts.push(...newTexts);
    for (let at = 0; at < hires * CODES; at += CODES) {
      tally.add(siteAt(codes, at), decodeHire(codes, at, job.asOfMonth, texts));
    }
    await rows.write({ table: "hire", count: hires, codes, newTexts });
  }

  async function finish(): Promise<void> {
    await writeRows(rows, "measure", measureRows(tally));
    await writeRows(rows, "coverage", coverageRows(tally, job.mode));
    await rows.finish();
  }

  return { write, finish };
}

function* measureRows(tally: Tally): Generator<readonly number[]> {
  for (const { indicator, month, siteId, ...share } of tally.measures()) {
    yield [indicator, month, siteId, share.numerator, share.denominator, share.unknown];
  }
}

function* coverageRows(tally: Tally, mode: WriterJob["mode"]): Generator<readonly number[]> {
  for (const { siteId, month, hires } of coveredMonths(tally.months(), mode)) {
    yield [siteId, month, hires];
  }
}

async function writeRows(
  writer: RowWriter,
  table: Rows["table"],
  rows: Iterable<readonly number[]>,
): Promise<void> {
  let chunk: (readonly number[])[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < BULK_ROWS) continue;
    await writer.write(laid(table, chunk));
    chunk = [];
  }
  if (chunk.length > 0) await writer.write(laid(table, chunk));
}

function laid(table: Rows["table"], rows: readonly (readonly number[])[]): Rows {
  return { table, count: rows.length, codes: Int32Array.from(rows.flat()), newTexts: [] };
}
