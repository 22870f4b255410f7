import type { Kysely } from "kysely";

/** People, what they may do where, how they come in. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("account")
    .addColumn("id", "integer", (col) => col.primaryKey().notNull())
    .addColumn("public_id", "text", (col) => col.notNull().unique())
    .addColumn("email", "text", (col) => col.notNull().unique())
    .addColumn("name", "text", (col) => col.notNull())
    .addColumn("platform_role", "text")
    .addColumn("language", "text", (col) => col.notNull())
    .addColumn("is_demonstration", "integer", (col) => col.notNull())
    .addColumn("created_at", "text", (col) => col.notNull())
    .execute();

  await db.schema
    .createTable("membership")
    .addColumn("company_id", "integer", (col) => col.notNull().references("company.id"))
    .addColumn("account_id", "integer", (col) => col.notNull().references("account.id"))
    .addColumn("role", "text", (col) => col.notNull())
    .addColumn("created_at", "text", (col) => col.notNull())
    .addPrimaryKeyConstraint("membership_pk", ["company_id", "account_id"])
    .execute();

  await db.schema
    .createTable("session")
    .addColumn("id_hash", "text", (col) => col.primaryKey().notNull())
    .addColumn("account_id", "integer", (col) => col.notNull().references("account.id"))
    .addColumn("browser", "text", (col) => col.notNull())
    .addColumn("created_at", "text", (col) => col.notNull())
    .addColumn("last_seen_at", "text", (col) => col.notNull())
    .addColumn("expires_at", "text", (col) => col.notNull())
    .execute();

  await db.schema
    .createTable("magic_link")
    .addColumn("token_hash", "text", (col) => col.primaryKey().notNull())
    .addColumn("browser_hash", "text", (col) => col.notNull())
    .addColumn("account_id", "integer", (col) => col.notNull().references("account.id"))
    .addColumn("return_to", "text")
    .addColumn("created_at", "text", (col) => col.notNull())
    .addColumn("expires_at", "text", (col) => col.notNull())
    .addColumn("consumed_at", "text")
    .execute();

  await db.schema
    .createTable("invitation")
    .addColumn("token_hash", "text", (col) => col.primaryKey().notNull())
    .addColumn("email", "text", (col) => col.notNull())
    .addColumn("company_id", "integer", (col) => col.references("company.id"))
    .addColumn("role", "text", (col) => col.notNull())
    .addColumn("created_at", "text", (col) => col.notNull())
    .addColumn("expires_at", "text", (col) => col.notNull())
    .addColumn("accepted_at", "text")
    .execute();

  await db.schema
    .createTable("mail")
    .addColumn("id", "integer", (col) => col.primaryKey().notNull())
    .addColumn("recipient", "text", (col) => col.notNull())
    .addColumn("subject", "text", (col) => col.notNull())
    .addColumn("body", "text", (col) => col.notNull())
    .addColumn("created_at", "text", (col) => col.notNull())
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["mail", "invitation", "magic_link", "session", "membership", "account"]) {
    await db.schema.dropTable(table).execute();
  }
}
