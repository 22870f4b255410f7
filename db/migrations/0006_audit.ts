import type { Kysely } from "kysely";

/** Who did what, append-only, each entry sealed by the hash of the one before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("audit")
    .addColumn("id", "integer", (col) => col.primaryKey().notNull())
    .addColumn("at", "text", (col) => col.notNull())
    .addColumn("account_id", "integer")
    .addColumn("company_id", "integer")
    .addColumn("action", "text", (col) => col.notNull())
    .addColumn("subject", "text")
    .addColumn("outcome", "text", (col) => col.notNull())
    .addColumn("previous_hash", "text", (col) => col.notNull())
    .addColumn("hash", "text", (col) => col.notNull())
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("audit").execute();
}
