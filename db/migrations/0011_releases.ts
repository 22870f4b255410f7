import type { Kysely } from "kysely";

/** Protected releases: what they show, the frozen counts they were made from, what the gate found. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("release")
    .addColumn("id", "text", (col) => col.primaryKey().notNull())
    .addColumn("period", "text", (col) => col.notNull())
    .addColumn("revision", "integer", (col) => col.notNull())
    .addColumn("status", "text", (col) => col.notNull())
    .addColumn("claim", "text", (col) => col.notNull())
    .addColumn("heartbeat_at", "text", (col) => col.notNull())
    .addColumn("prepared_by", "integer")
    .addColumn("prepared_at", "text", (col) => col.notNull())
    .addColumn("published_by", "integer")
    .addColumn("published_at", "text")
    .addColumn("reason", "text")
    .addColumn("refusal", "text")
    .addColumn("plan", "text")
    .addColumn("manifest", "text")
    .addColumn("manifest_sha256", "text")
    .addUniqueConstraint("release_revision_unique", ["period", "revision"])
    .execute();

  await db.schema
    .createTable("release_cell")
    .addColumn("release_id", "text", (col) => col.notNull().references("release.id"))
    .addColumn("key", "text", (col) => col.notNull())
    .addColumn("cell", "text", (col) => col.notNull())
    .addPrimaryKeyConstraint("release_cell_pk", ["release_id", "key"])
    .execute();

  await db.schema
    .createTable("release_snapshot")
    .addColumn("release_id", "text", (col) => col.primaryKey().notNull().references("release.id"))
    .addColumn("period", "text", (col) => col.notNull())
    .addColumn("frozen_at", "text", (col) => col.notNull())
    .addColumn("content", "text", (col) => col.notNull())
    .addColumn("sha256", "text", (col) => col.notNull())
    .execute();

  await db.schema
    .createTable("release_report")
    .addColumn("release_id", "text", (col) => col.primaryKey().notNull().references("release.id"))
    .addColumn("report", "text", (col) => col.notNull())
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["release_report", "release_snapshot", "release_cell", "release"]) {
    await db.schema.dropTable(table).execute();
  }
}
