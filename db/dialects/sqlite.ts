import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { type Dialect, SqliteDialect } from "kysely";

export type RawSqlite = SqliteDatabase.Database;

/** Opens the file (its folder is made when missing): WAL, durable commits, foreign keys on. */
export function openSqliteFile(path: string): RawSqlite {
  if (path !== ":memory:") mkdirSync(dirname(path), { recursive: true });
  const raw = new SqliteDatabase(path);
  raw.pragma("journal_mode = WAL");
  raw.pragma("synchronous = FULL");
  raw.pragma("foreign_keys = ON");
  raw.pragma("trusted_schema = OFF");
  raw.pragma("busy_timeout = 5000");
  return raw;
}

export function sqliteDialect(raw: RawSqlite): Dialect {
  return new SqliteDialect({ database: raw });
}
