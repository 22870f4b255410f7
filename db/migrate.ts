import { Migrator } from "kysely";
import type { Connection } from "./connection.ts";
import { migrations } from "./migrations/index.ts";

/** Brings the schema up to date; the names of the migrations applied now. */
export async function migrate({ db }: Connection): Promise<string[]> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => migrations } });
  const { error, results } = await migrator.migrateToLatest();
  if (error) throw error;
  return (results ?? []).map(({ migrationName }) => migrationName);
}
