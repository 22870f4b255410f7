import type { Kysely } from "kysely";

/** What companies decided, at which sites, and what was asked and found about its effect. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("policy")
    .addColumn("company_id", "integer", (col) => col.notNull().references("company.id"))
    .addColumn("id", "integer", (col) => col.notNull())
    .addColumn("public_id", "text", (col) => col.notNull().unique())
    .addColumn("name", "text", (col) => col.notNull())
    .addColumn("kind", "text", (col) => col.notNull())
    .addColumn("description", "text", (col) => col.notNull())
    .addColumn("starts_on", "integer", (col) => col.notNull())
    .addColumn("ends_on", "integer")
    .addColumn("indicators", "text", (col) => col.notNull())
    .addColumn("untouched", "text")
    .addColumn("occupations", "text", (col) => col.notNull())
    .addColumn("windfall", "text")
    .addColumn("created_by", "integer")
    .addColumn("created_at", "text", (col) => col.notNull())
    .addColumn("changed_at", "text", (col) => col.notNull())
    .addPrimaryKeyConstraint("policy_pk", ["company_id", "id"])
    .execute();

  await db.schema
    .createTable("policy_site")
    .addColumn("company_id", "integer", (col) => col.notNull())
    .addColumn("policy_id", "integer", (col) => col.notNull())
    .addColumn("site_id", "integer", (col) => col.notNull())
    .addColumn("starts_on", "integer", (col) => col.notNull())
    .addPrimaryKeyConstraint("policy_site_pk", ["company_id", "policy_id", "site_id"])
    .execute();

  await db.schema
    .createTable("estimate")
    .addColumn("company_id", "integer", (col) => col.notNull())
    .addColumn("id", "integer", (col) => col.notNull())
    .addColumn("policy_id", "integer", (col) => col.notNull())
    .addColumn("indicator", "text", (col) => col.notNull())
    .addColumn("fingerprint", "text", (col) => col.notNull())
    .addColumn("plan", "text", (col) => col.notNull())
    .addColumn("planned_at", "text", (col) => col.notNull())
    .addColumn("answer", "text")
    .addColumn("answered_at", "text")
    .addPrimaryKeyConstraint("estimate_pk", ["company_id", "id"])
    .addUniqueConstraint("estimate_question_unique", [
      "company_id",
      "policy_id",
      "indicator",
      "fingerprint",
    ])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["estimate", "policy_site", "policy"]) {
    await db.schema.dropTable(table).execute();
  }
}
