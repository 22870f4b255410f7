import type { IntakeReport } from "#app/intake/issue.ts";
import { createReader } from "#app/intake/read-file.ts";
import type { ReadingContext } from "#app/intake/reading.ts";
import type { Connection } from "#db/connection.ts";
import { BULK_ROWS } from "#db/dialects/bulk-rows.ts";
import type { Draft } from "./draft.ts";
import { createBatcher, type HireBatch } from "./hire-batch.ts";
import { createHireWriter, type HireWriter } from "./hire-writer.ts";
import { createIssueSink, type ReadingHooks, readThrough } from "./reading.ts";
import { createRowWriter, type RowWriter } from "./row-writer.ts";
import { startThreadedWriter } from "./threaded-writer.ts";

/** A file past this size is stored by another thread than the one that reads it; below, starting it would cost more. */
const WORTH_A_THREAD = 8 * 1024 * 1024;

/** Reads a file of hires into the tables, as a draft. */
export async function readHires(
  connection: Connection,
  draft: Draft,
  context: ReadingContext,
  hooks: ReadingHooks,
): Promise<IntakeReport> {
  await using rows = rowWriterFor(connection, draft, hooks.calm ?? false);
  const { companyId, importId, asOfMonth, request } = draft;
  const writer = createHireWriter(rows, { companyId, importId, asOfMonth, mode: request.mode });
  const sink = createIssueSink(hooks);
  const full: HireBatch[] = [];
  const batcher = createBatcher(BULK_ROWS, (batch) => full.push(batch));

  const reader = createReader(request.plan, context, {
    issue: sink.issue,
    row(row) {
      sink.countLine();
      batcher.add(row);
    },
  });
  const settle = () => writeAll(writer, full);
  const report = await readThrough({
    ...{ draft, reader, sink, hooks, settle },
    keepAlive: rows.keepAlive,
  });
  batcher.flush();
  await settle();
  await writer.finish();
  return report;
}

async function writeAll(writer: HireWriter, batches: HireBatch[]): Promise<void> {
  for (const batch of batches.splice(0)) await writer.write(batch);
}

function rowWriterFor(
  connection: Connection,
  { companyId, importId, request }: Draft,
  calm: boolean,
): RowWriter & AsyncDisposable {
  const key = { companyId, importId };
  if (request.facts.bytes > WORTH_A_THREAD) {
    return startThreadedWriter({ url: connection.url, key, calm });
  }
  return { ...createRowWriter(connection, key), async [Symbol.asyncDispose]() {} };
}
