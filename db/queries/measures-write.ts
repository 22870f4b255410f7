import type { BulkColumn, BulkTable } from "../dialects/bulk-rows.ts";
import type { MeasureTable } from "../schema/hiring.ts";
import type { Db } from "../schema.ts";
import type { ImportKey } from "./imports.ts";

/** The table of measures for those of one import. */
export function measureTable({ companyId, importId }: ImportKey): BulkTable {
  const names = ["indicator", "month", "site_id", "numerator", "denominator", "unknown"];
  return { name: "measure", fixed: fixedFor({ companyId, importId }), columns: integers(names) };
}

/** The table of coverage for the site × months of one import that does not count yet. */
export function coverageTable(key: ImportKey): BulkTable {
  return {
    name: "coverage",
    fixed: { ...fixedFor(key), active: 0 },
    columns: integers(["site_id", "month", "hires"]),
  };
}

function fixedFor({ companyId, importId }: ImportKey) {
  return { company_id: companyId, import_id: importId };
}

function integers(names: readonly string[]): BulkColumn[] {
  return names.map((name) => ({ name }));
}

/** What one indicator measures for a site × month. */
export type NewMeasure = Omit<MeasureTable, "companyId" | "importId">;

/** Deletes what an import measures. */
export async function deleteMeasures(db: Db, { companyId, importId }: ImportKey): Promise<void> {
  await db
    .deleteFrom("measure")
    .where("companyId", "=", companyId)
    .where("importId", "=", importId)
    .execute();
}

/** Deletes the site × months, the site lines and the counts of applicants of an import that never counted. */
export async function deleteDraftLines(db: Db, { companyId, importId }: ImportKey): Promise<void> {
  for (const table of ["coverage", "siteLine", "applicationCount"] as const) {
    await db
      .deleteFrom(table)
      .where("companyId", "=", companyId)
      .where("importId", "=", importId)
      .execute();
  }
}

/** Rows per statement: SQLite takes 32,766 values. */
const AT_ONCE = 2_000;

/** Puts what an import measures in the place of what it measured. */
export async function replaceMeasures(
  db: Db,
  key: ImportKey,
  measures: Iterable<NewMeasure>,
): Promise<void> {
  await deleteMeasures(db, key);
  const rows = Array.from(measures, (measure) => ({ ...measure, ...key }));
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await db
      .insertInto("measure")
      .values(rows.slice(at, at + AT_ONCE))
      .execute();
  }
}
