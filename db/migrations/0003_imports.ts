import { type Kysely, sql } from "kysely";

/** Deposits by version: a replacement puts coverage aside, undoing brings it back. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("import")
    .addColumn("company_id", "integer", (col) => col.notNull().references("company.id"))
    .addColumn("id", "integer", (col) => col.notNull())
    .addColumn("public_id", "text", (col) => col.notNull().unique())
    .addColumn("kind", "text", (col) => col.notNull())
    .addColumn("mode", "text", (col) => col.notNull())
    .addColumn("status", "text", (col) => col.notNull())
    .addColumn("file_name", "text")
    .addColumn("sha256", "text", (col) => col.notNull())
    .addColumn("bytes", "bigint", (col) => col.notNull())
    .addColumn("encoding", "text")
    .addColumn("separator", "text")
    .addColumn("plan", "text")
    .addColumn("report", "text")
    .addColumn("read", "integer", (col) => col.notNull().defaultTo(0))
    .addColumn("accepted", "integer", (col) => col.notNull().defaultTo(0))
    .addColumn("rejected", "integer", (col) => col.notNull().defaultTo(0))
    .addColumn("ignored", "integer", (col) => col.notNull().defaultTo(0))
    .addColumn("vintages", "text")
    .addColumn("as_of_month", "integer", (col) => col.notNull())
    .addColumn("idempotency_key", "text")
    .addColumn("heartbeat_at", "text")
    .addColumn("created_by", "integer")
    .addColumn("created_at", "text", (col) => col.notNull())
    .addColumn("published_at", "text")
    .addColumn("withdrawn_at", "text")
    .addPrimaryKeyConstraint("import_pk", ["company_id", "id"])
    .addUniqueConstraint("import_idempotency_unique", ["company_id", "idempotency_key"])
    .addCheckConstraint(
      "import_conserves_lines",
      sql`status in ('deposited', 'running') or read = accepted + rejected + ignored`,
    )
    .execute();

  await db.schema
    .createTable("coverage")
    .addColumn("company_id", "integer", (col) => col.notNull())
    .addColumn("site_id", "integer", (col) => col.notNull())
    .addColumn("month", "integer", (col) => col.notNull())
    .addColumn("import_id", "integer", (col) => col.notNull())
    .addColumn("hires", "integer", (col) => col.notNull())
    .addColumn("active", "integer", (col) => col.notNull())
    .addColumn("displaced_by", "integer")
    .addPrimaryKeyConstraint("coverage_pk", ["company_id", "site_id", "month", "import_id"])
    .execute();
  await db.schema
    .createIndex("coverage_import_idx")
    .on("coverage")
    .columns(["company_id", "import_id"])
    .execute();
  await db.schema
    .createIndex("coverage_displaced_idx")
    .on("coverage")
    .columns(["company_id", "displaced_by"])
    .execute();

  await db.schema
    .createTable("site_line")
    .addColumn("company_id", "integer", (col) => col.notNull())
    .addColumn("import_id", "integer", (col) => col.notNull())
    .addColumn("site_id", "integer", (col) => col.notNull())
    .addColumn("line", "integer", (col) => col.notNull())
    .addColumn("name", "text")
    .addColumn("siret", "text")
    .addColumn("commune", "text", (col) => col.notNull())
    .addColumn("opened_on", "text")
    .addColumn("closed_on", "text")
    .addColumn("headcount", "integer")
    .addColumn("latitude", "double precision")
    .addColumn("longitude", "double precision")
    .addColumn("qpv", "text")
    .addColumn("department", "text")
    .addColumn("region", "text")
    .addColumn("employment_zone", "text")
    .addColumn("density", "integer")
    .addColumn("rural", "integer", (col) => col.notNull())
    .addColumn("priority_district", "integer", (col) => col.notNull())
    .addColumn("active", "integer", (col) => col.notNull())
    .addColumn("displaced_by", "integer")
    .addPrimaryKeyConstraint("site_line_pk", ["company_id", "import_id", "site_id"])
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of ["site_line", "coverage", "import"]) {
    await db.schema.dropTable(table).execute();
  }
}
