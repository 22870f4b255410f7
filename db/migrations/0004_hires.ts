import { type Kysely, sql } from "kysely";
import { createClusteredTable } from "../dialects/clustered.ts";

/** Hires (a line of an import) and what they measure (an indicator is a row, so a new one needs no column). */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createClusteredTable(db, hireTable(db), "hire");
  await createClusteredTable(db, measureTable(db), "measure");
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("measure").execute();
  await db.schema.dropTable("hire").execute();
}

function hireTable(db: Kysely<unknown>) {
  let table = db.schema
    .createTable("hire")
    .addColumn("company_id", "integer", (col) => col.notNull())
    .addColumn("import_id", "integer", (col) => col.notNull())
    .addColumn("line", "integer", (col) => col.notNull())
    .addColumn("site_id", "integer", (col) => col.notNull())
    .addColumn("month", "integer", (col) => col.notNull())
    .addColumn("commune", "integer")
    .addColumn("qpv", "text")
    .addColumn("occupation", "text")
    .addColumn("contract", "smallint", (col) => col.notNull())
    .addColumn("priority_district", "smallint", (col) => col.notNull())
    .addColumn("rural", "smallint", (col) => col.notNull());
  for (const answer of ANSWERS) table = table.addColumn(answer, "smallint");
  return table.addPrimaryKeyConstraint("hire_pk", ["company_id", "import_id", "line"]) as never;
}

const ANSWERS = [
  "density_given",
  "gender",
  "fixed_term_months",
  "diploma_requirement",
  "simulation",
  "immersion_days",
  "work_sample",
  "structured_interview",
  "anonymous_cv",
  "level",
  "usual_level",
  "channel",
  "present_after6",
  "present_after12",
] as const;

function measureTable(db: Kysely<unknown>) {
  let table = db.schema.createTable("measure");
  for (const column of MEASURE_COLUMNS) {
    table = table.addColumn(column, "integer", (col) => col.notNull());
  }
  return table
    .addPrimaryKeyConstraint("measure_pk", [
      "company_id",
      "indicator",
      "month",
      "site_id",
      "import_id",
    ] as never)
    .addCheckConstraint(
      "measure_is_a_share",
      sql`numerator between 0 and denominator and unknown >= 0`,
    ) as never;
}

const MEASURE_COLUMNS = [
  "company_id",
  "indicator",
  "month",
  "site_id",
  "import_id",
  "numerator",
  "denominator",
  "unknown",
] as const;
