import { Migrator } from "kysely";
import type { Connection } from "./connection.ts";
import { migrations } from "./migrations/index.ts";

/** Brings the schema up to date; the names of the migrations applied now. */
export async function migrate(connection: Connection): Promise<string[]> {
  const { error, results } = await migrator(connection).migrateToLatest();
  if (error) throw error;
  return (results ?? []).map(({ migrationName }) => migrationName);
}

/** Whether every migration has been applied. */
export async function isMigrated(connection: Connection): Promise<boolean> {
  const known = await migrator(connection).getMigrations();
  return known.every(({ executedAt }) => executedAt !== undefined);
}

function migrator({ db }: Connection): Migrator {
  return new Migrator({ db, provider: { getMigrations: async () => migrations } });
}
