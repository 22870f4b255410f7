import type { Kysely } from "kysely";

/** What a draft holds until it is published, who has it in hand, and the mappings that a company used before. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable("import").addColumn("draft", "text").execute();
  await db.schema.alterTable("import").addColumn("held_by", "integer").execute();
  await db.schema
    .createTable("saved_mapping")
    .addColumn("company_id", "integer", (col) => col.notNull().references("company.id"))
    .addColumn("kind", "text", (col) => col.notNull())
    .addColumn("fingerprint", "text", (col) => col.notNull())
    .addColumn("mapping", "text", (col) => col.notNull())
    .addColumn("saved_by", "integer")
    .addColumn("saved_at", "text", (col) => col.notNull())
    .addPrimaryKeyConstraint("saved_mapping_pk", ["company_id", "kind", "fingerprint"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("saved_mapping").execute();
  await db.schema.alterTable("import").dropColumn("held_by").execute();
  await db.schema.alterTable("import").dropColumn("draft").execute();
}
