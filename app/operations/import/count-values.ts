import { setImmediate } from "node:timers/promises";
import { decoder } from "#app/intake/encoding.ts";
import { isBlankRow, isTotalRow } from "#app/intake/excel-damage.ts";
import type { ReadingPlan } from "#app/intake/reading.ts";
import { createRecords } from "#app/intake/records.ts";
import { createValueTally, type FieldValues } from "#app/intake/value-tally.ts";
import { bytesOf, type Source } from "./source.ts";

/** Bytes whose values are counted on the page: the reading sees all of them anyway, and asks again what is left. */
const COUNTED = 16 * 1024 * 1024;

export type CountedValues = {
  readonly fields: readonly FieldValues[];
  /** Only the start of the file was counted. */
  readonly partial: boolean;
};

/** The distinct values of the columns that hold words, with how often each occurs and how it would be read. */
export async function countValues(source: Source, plan: ReadingPlan): Promise<CountedValues> {
  const tally = createValueTally(plan);
  let record = -1;
  const records = createRecords(plan, (cells) => {
    record += 1;
    // What carries no hire is ignored by the reading too.
    if (record > plan.headerRecord && !isBlankRow(cells) && !isTotalRow(cells)) tally.see(cells);
  });
  const text = decoder(plan.encoding);
  let bytes = 0;
  for await (const chunk of bytesOf(source)) {
    records.push(text.decode(chunk, { stream: true }));
    bytes += chunk.length;
    if (bytes >= COUNTED) return { fields: tally.conclude(), partial: true };
    await setImmediate();
  }
  records.finish();
  return { fields: tally.conclude(), partial: false };
}
