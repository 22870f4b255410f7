import type { Kysely } from "kysely";

/** Shares of the populations that a site's hires are compared with, computed from the nomenclatures that count. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("reference_share")
    .addColumn("geography", "text", (col) => col.notNull())
    .addColumn("code", "text", (col) => col.notNull())
    .addColumn("indicator", "text", (col) => col.notNull())
    .addColumn("baseline", "text", (col) => col.notNull())
    .addColumn("numerator", "integer", (col) => col.notNull())
    .addColumn("population", "integer", (col) => col.notNull())
    .addColumn("vintages", "text", (col) => col.notNull())
    .addColumn("extract", "integer", (col) => col.notNull())
    .addPrimaryKeyConstraint("reference_share_pk", ["geography", "code", "indicator", "baseline"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("reference_share").execute();
}
