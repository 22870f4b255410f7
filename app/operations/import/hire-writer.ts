import type { Month } from "#app/domain/hiring/month.ts";
import type { Connection } from "#db/connection.ts";
import { type BulkInsert, bulkInserter } from "#db/dialects/bulk.ts";
import { BULK_ROWS, type BulkRows } from "#db/dialects/bulk-rows.ts";
import { hireTable } from "#db/queries/hires.ts";
import { coverageTable, measureTable } from "#db/queries/measures-write.ts";
import { CODES, decodeHire, siteAt } from "./coded-hire.ts";
import { coveredMonths } from "./covered-months.ts";
import type { HireBatch } from "./hire-batch.ts";
import { createTally, type Tally } from "./tally.ts";

/** Whose hires are written, and as of when they are measured. */
export type WriterJob = {
  readonly companyId: number;
  readonly importId: number;
  readonly mode: "replace" | "append";
  readonly asOfMonth: Month;
};

/** Stores the hires of one import, then what they measure and cover: all of it a draft until it is published. */
export type HireWriter = {
  write(batch: HireBatch): Promise<void>;
  finish(): Promise<void>;
};

export function createHireWriter(connection: Connection, job: WriterJob): HireWriter {
  const insert = bulkInserter(connection, hireTable(job));
  const tally = createTally();
  const texts: string[] = [];

  async function write({ hires, codes, newTexts }: HireBatch): Promise<void> {
    texts.push(...newTexts);
    await insert({ count: hires, codes, texts });
    for (let at = 0; at < hires * CODES; at += CODES) {
      tally.add(siteAt(codes, at), decodeHire(codes, at, job.asOfMonth, texts));
    }
  }

  async function finish(): Promise<void> {
    await writeRows(bulkInserter(connection, measureTable(job)), measureRows(tally));
    await writeRows(bulkInserter(connection, coverageTable(job)), coverageRows(tally, job.mode));
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

async function writeRows(insert: BulkInsert, rows: Iterable<readonly number[]>): Promise<void> {
  let chunk: (readonly number[])[] = [];
  for (const row of rows) {
    chunk.push(row);
    if (chunk.length < BULK_ROWS) continue;
    await insert(laid(chunk));
    chunk = [];
  }
  if (chunk.length > 0) await insert(laid(chunk));
}

function laid(rows: readonly (readonly number[])[]): BulkRows {
  return { count: rows.length, codes: Int32Array.from(rows.flat()), texts: [] };
}
