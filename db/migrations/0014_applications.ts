import { type Kysely, sql } from "kysely";
import { createClusteredTable } from "../dialects/clustered.ts";

/** Applicants by stage of the recruitment: counts of a site × month, never persons. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await createClusteredTable(db, applicationTable(db), "application_count");
}

export async function down(db: Kysely<unknown>): Promise<void> {
  await db.schema.dropTable("application_count").execute();
}

function applicationTable(db: Kysely<unknown>) {
  let table = db.schema.createTable("application_count");
  for (const column of COUNTED) {
    table = table.addColumn(column, "integer", (col) => col.notNull());
  }
  for (const group of GROUPS) table = table.addColumn(group, "integer");
  return table
    .addColumn("active", "integer", (col) => col.notNull())
    .addColumn("displaced_by", "integer")
    .addPrimaryKeyConstraint("application_count_pk", KEY as never)
    .addCheckConstraint("application_count_holds_its_groups", HOLDS_ITS_GROUPS) as never;
}

const KEY = ["company_id", "import_id", "site_id", "month", "stage"] as const;
const COUNTED = [...KEY, "total"] as const;
const GROUPS = ["women", "men", "district", "no_district", "rural", "not_rural"] as const;

const HOLDS_ITS_GROUPS = sql`coalesce(women, 0) + coalesce(men, 0) <= total
  and coalesce(district, 0) + coalesce(no_district, 0) <= total
  and coalesce(rural, 0) + coalesce(not_rural, 0) <= total`;
