import type { Kysely } from "kysely";

/** Companies and their sites. What a site is (commune, headcount…) comes with each file of sites. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("sequence")
    .addColumn("name", "text", (col) => col.primaryKey().notNull())
    .addColumn("last", "integer", (col) => col.notNull())
    .execute();

  await db.schema
    .createTable("company")
    .addColumn("id", "integer", (col) => col.primaryKey().notNull())
    .addColumn("siren", "text", (col) => col.notNull().unique())
    .addColumn("name", "text", (col) => col.notNull())
    .addColumn("naf", "text", (col) => col.notNull())
    .addColumn("headcount_band", "text", (col) => col.notNull())
    .addColumn("group_siren", "text")
    .addColumn("agent", "text")
    .addColumn("created_at", "text", (col) => col.notNull())
    .execute();

  await db.schema
    .createTable("site")
    .addColumn("company_id", "integer", (col) => col.notNull().references("company.id"))
    .addColumn("id", "integer", (col) => col.notNull())
    .addColumn("code", "text", (col) => col.notNull())
    .addPrimaryKeyConstraint("site_pk", ["company_id", "id"])
    .addUniqueConstraint("site_code_unique", ["company_id", "code"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["site", "company", "sequence"]) await db.schema.dropTable(table).execute();
}
