import type { Kysely } from "kysely";

/** Labour force and job-seekers by commune, by vintage. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("commune_count")
    .addColumn("nomenclature_id", "integer", (col) =>
      col.notNull().references("nomenclature.id").onDelete("cascade"),
    )
    .addColumn("commune", "text", (col) => col.notNull())
    .addColumn("people", "integer")
    .addPrimaryKeyConstraint("commune_count_pk", ["nomenclature_id", "commune"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("commune_count").execute();
}
