import type { Kysely } from "kysely";

/** What tells a company's tokens apart, and when each served and was revoked. */
export async function up(db: Kysely<unknown>): Promise<void> {
  const table = () => db.schema.alterTable("api_token");
  await table()
    .addColumn("label", "text", (col) => col.notNull().defaultTo(""))
    .execute();
  await table().addColumn("created_by", "integer").execute();
  await table().addColumn("last_used_at", "text").execute();
  await table().addColumn("revoked_at", "text").execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const column of ["label", "created_by", "last_used_at", "revoked_at"]) {
    await db.schema.alterTable("api_token").dropColumn(column).execute();
  }
}
