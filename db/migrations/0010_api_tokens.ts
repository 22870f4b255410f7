import type { Kysely } from "kysely";

/** What lets a company's programs in, in place of a person. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("api_token")
    .addColumn("token_hash", "text", (col) => col.primaryKey().notNull())
    .addColumn("company_id", "integer", (col) => col.notNull().references("company.id"))
    .addColumn("scopes", "text", (col) => col.notNull())
    .addColumn("created_at", "text", (col) => col.notNull())
    .addColumn("expires_at", "text", (col) => col.notNull())
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("api_token").execute();
}
