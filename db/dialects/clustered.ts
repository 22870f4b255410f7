import { type CreateTableBuilder, type Kysely, SqliteAdapter, sql } from "kysely";

const PARTITIONS = 16;

/**
 * A big table whose key starts with the company: clustered on that key in SQLite, partitioned by hash of the company in
 * PostgreSQL. The only two lines of a migration that differ between them.
 */
export async function createClusteredTable<Table extends string>(
  db: Kysely<unknown>,
  table: CreateTableBuilder<Table, never>,
  name: Table,
): Promise<void> {
  if (isSqlite(db)) {
    await table.modifyEnd(sql`without rowid`).execute();
    return;
  }
  await table.modifyEnd(sql`partition by hash (company_id)`).execute();
  for (let part = 0; part < PARTITIONS; part++) {
    await sql`create table ${sql.table(`${name}_p${part}`)} partition of ${sql.table(name)}
      for values with (modulus ${sql.lit(PARTITIONS)}, remainder ${sql.lit(part)})`.execute(db);
  }
}

function isSqlite(db: Kysely<unknown>): boolean {
  return db.getExecutor().adapter instanceof SqliteAdapter;
}
