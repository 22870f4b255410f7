import type { Kysely } from "kysely";

/** Who prepared a release on the command line without an account: a user of the operating system. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("release").addColumn("prepared_by_operator", "text").execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("release").dropColumn("prepared_by_operator").execute();
}
