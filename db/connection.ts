import { CamelCasePlugin, type Dialect, Kysely } from "kysely";
import type pg from "pg";
import { openPostgresPool, postgresDialect } from "./dialects/postgres.ts";
import { openSqliteFile, type RawSqlite, sqliteDialect } from "./dialects/sqlite.ts";
import type { Schema } from "./schema.ts";

/** An open database: Kysely for everything, the driver's own handle for bulk writes. */
export type Connection = {
  readonly db: Kysely<Schema>;
  /** What it was opened with: a worker thread opens the same. */
  readonly url: string;
  readonly raw:
    | { readonly kind: "sqlite"; readonly sqlite: RawSqlite }
    | { readonly kind: "postgres"; readonly pool: pg.Pool };
};

/** `postgres://…` or the path of a SQLite file. */
export function openDatabase(url: string): Connection {
  if (/^postgres(ql)?:\/\//.test(url)) {
    const pool = openPostgresPool(url);
    return { url, db: kysely(postgresDialect(pool)), raw: { kind: "postgres", pool } };
  }
  const sqlite = openSqliteFile(url);
  return { url, db: kysely(sqliteDialect(sqlite)), raw: { kind: "sqlite", sqlite } };
}

function kysely(dialect: Dialect): Kysely<Schema> {
  return new Kysely<Schema>({ dialect, plugins: [new CamelCasePlugin()] });
}
