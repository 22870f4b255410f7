import { type Kysely, sql } from "kysely";

/** Official lists, each kept by vintage. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable("nomenclature")
    .addColumn("id", "integer", (col) => col.primaryKey().notNull())
    .addColumn("name", "text", (col) => col.notNull())
    .addColumn("vintage", "text", (col) => col.notNull())
    .addColumn("rows", "integer", (col) => col.notNull())
    .addColumn("sha256", "text", (col) => col.notNull())
    .addColumn("source", "text", (col) => col.notNull())
    .addColumn("loaded_at", "text", (col) => col.notNull())
    .addColumn("extract", "integer", (col) => col.notNull())
    .addUniqueConstraint("nomenclature_vintage_unique", ["name", "vintage", "source"])
    .execute();

  await listTable(db, "commune", ["code"])
    .addColumn("name", "text", (col) => col.notNull())
    .addColumn("folded", "text", (col) => col.notNull())
    .addColumn("department", "text", (col) => col.notNull())
    .addColumn("region", "text", (col) => col.notNull())
    .addColumn("population", "integer")
    .addColumn("parent", "text")
    .execute();
  await listTable(db, "former_commune", ["former", "current"]).execute();
  await listTable(db, "commune_density", ["commune"])
    .addColumn("density", "integer", (col) => col.notNull())
    .addColumn("population", "integer")
    .addCheckConstraint("commune_density_is_a_class", sql`density between 1 and 7`)
    .execute();
  await listTable(db, "commune_zone", ["commune"])
    .addColumn("zone", "text", (col) => col.notNull())
    .execute();
  await listTable(db, "employment_zone", ["code"])
    .addColumn("name", "text", (col) => col.notNull())
    .execute();
  await listTable(db, "priority_district", ["code"])
    .addColumn("name", "text", (col) => col.notNull())
    .addColumn("communes", "text", (col) => col.notNull())
    .addColumn("contour", "text")
    .addColumn("population", "integer")
    .execute();
  await listTable(db, "commune_frr", ["commune"])
    .addColumn("status", "text", (col) => col.notNull())
    .execute();
}

export async function down(db: Kysely<unknown>): Promise<void> {
  for (const table of LISTS) await db.schema.dropTable(table).execute();
  await db.schema.dropTable("nomenclature").execute();
}

const LISTS = [
  "commune_frr",
  "priority_district",
  "employment_zone",
  "commune_zone",
  "commune_density",
  "former_commune",
  "commune",
];

/** A list of one nomenclature, keyed by it and by the codes given. */
function listTable(db: Kysely<unknown>, name: string, keys: readonly string[]) {
  let table = db.schema
    .createTable(name)
    .addColumn("nomenclature_id", "integer", (col) =>
      col.notNull().references("nomenclature.id").onDelete("cascade"),
    );
  for (const key of keys) table = table.addColumn(key, "text", (col) => col.notNull());
  return table.addPrimaryKeyConstraint(`${name}_pk`, ["nomenclature_id", ...keys] as never);
}
