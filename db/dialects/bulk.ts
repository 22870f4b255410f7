import type { Connection } from "../connection.ts";
import type { BulkRows, BulkTable } from "./bulk-rows.ts";
import { copyRows } from "./postgres-copy.ts";
import { sqliteInsert } from "./sqlite-insert.ts";

/** Inserts whole rows in one short transaction: give it a few thousand at most. */
export type BulkInsert = (rows: BulkRows) => Promise<void>;

/** The fastest way in of each database: prepared statements of many rows, or COPY. */
export function bulkInserter({ db, raw }: Connection, table: BulkTable): BulkInsert {
  if (raw.kind === "postgres") return (rows) => copyRows(raw.pool, table, rows);

  const insert = sqliteInsert(raw.sqlite, table);
  // Kysely's only connection is held meanwhile, so that no transaction of its own is open on the same handle.
  return (rows) => db.connection().execute(async () => insert(rows));
}

/** Pages (of 4 kB) written before SQLite takes them into its file: few waits for the disk, and a short one for who comes next. */
const CHECKPOINT = 4_000;

/** For a connection that only writes what may be lost: no wait for the disk at each transaction. */
export function relaxDurability({ raw }: Connection): void {
  if (raw.kind !== "sqlite") return;
  raw.sqlite.pragma("synchronous = NORMAL");
  raw.sqlite.pragma(`wal_autocheckpoint = ${CHECKPOINT}`);
}

/**
 * Takes what was written into SQLite's file now, without waiting for anyone: else the next to commit would, and where pages are
 * served it is the thread that answers them.
 */
export function settleWrites({ raw }: Connection): void {
  if (raw.kind === "sqlite") raw.sqlite.pragma("wal_checkpoint(PASSIVE)");
}
