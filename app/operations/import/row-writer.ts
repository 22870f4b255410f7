import type { Connection } from "#db/connection.ts";
import { bulkInserter } from "#db/dialects/bulk.ts";
import type { BulkRows, BulkTable } from "#db/dialects/bulk-rows.ts";
import { hireTable } from "#db/queries/hires.ts";
import { keepAlive } from "#db/queries/imports.ts";
import { coverageTable, measureTable } from "#db/queries/measures-write.ts";

/** Whose rows are written. */
export type RowKey = { readonly companyId: number; readonly importId: number };

/** Some rows of one of the tables of an import; `newTexts` are those that its codes name for the first time. */
export type Rows = {
  readonly table: keyof typeof TABLES;
  readonly count: number;
  readonly codes: Int32Array;
  readonly newTexts: readonly string[];
};

/** Stores rows one batch after the other: all of it a draft until it is published. */
export type RowWriter = {
  write(rows: Rows): Promise<void>;
  /** Says, in its turn, that the import is alive. */
  keepAlive(): Promise<void>;
  /** Settles once all that was given is stored. */
  finish(): Promise<void>;
};

const TABLES = {
  hire: hireTable,
  measure: measureTable,
  coverage: coverageTable,
} as const satisfies Record<string, (key: RowKey) => BulkTable>;

export function createRowWriter(connection: Connection, key: RowKey): RowWriter {
  const texts: string[] = [];
  const inserters = new Map<Rows["table"], (rows: BulkRows) => Promise<void>>();

  function inserterOf(table: Rows["table"]) {
    const known = inserters.get(table) ?? bulkInserter(connection, TABLES[table](key));
    inserters.set(table, known);
    return known;
  }

  async function write({ table, count, codes, newTexts }: Rows): Promise<void> {
    texts.push(...newTexts);
    await inserterOf(table)({ count, codes, texts });
  }

  return { write, keepAlive: () => keepAlive(connection.db, key), async finish() {} };
}
