import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import SqliteDatabase from "better-sqlite3";
import { type DatabaseConnection, type Dialect, SqliteDialect, SqliteDriver } from "kysely";

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
  const dialect = new SqliteDialect({ database: raw });
  dialect.createDriver = () => new FileDriver(raw);
  return dialect;
}

/** SQLite undoes a transaction by itself when the disk is full: asking again would hide that error behind another. */
class FileDriver extends SqliteDriver {
  readonly #raw: RawSqlite;

  constructor(raw: RawSqlite) {
    super({ database: raw });
    this.#raw = raw;
  }

  override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    if (this.#raw.inTransaction) await super.rollbackTransaction(connection);
  }
}
