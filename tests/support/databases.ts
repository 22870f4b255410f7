import { randomUUID } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { inject } from "vitest";
import { type Connection, openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";

export type FreshDatabase = Connection & AsyncDisposable & { url: string };

/** The databases every query test runs on: SQLite, and PostgreSQL where the test run found or started one. */
export const databases: string[] = ["sqlite", ...inject("postgresUrls")];

/** An empty, migrated database of its own, dropped when the test ends. */
export async function freshDatabase(kind: string): Promise<FreshDatabase> {
  return kind === "sqlite" ? freshSqlite() : freshPostgres(kind);
}

async function freshSqlite(): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), "ancrage-test-"));
  const url = join(folder, "test.db");
  return migrated(url, async () => rmSync(folder, { recursive: true, force: true }));
}

async function freshPostgres(server: string): Promise<FreshDatabase> {
  const name = `ancrage_${randomUUID().replaceAll("-", "")}`;
  await onServer(server, `create database ${name} template template0 lc_collate 'C' lc_ctype 'C'`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return migrated(url.href, () => onServer(server, `drop database ${name} with (force)`));
}

async function migrated(url: string, remove: () => Promise<void>): Promise<FreshDatabase> {
  const connection = openDatabase(url);
  await migrate(connection);
  const dispose = async () => {
    await connection.db.destroy();
    await remove();
  };
  return { ...connection, url, [Symbol.asyncDispose]: dispose };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  await client.query(statement).finally(() => client.end());
}
