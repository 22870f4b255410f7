import type { Selectable } from "kysely";
import type { BulkColumn, BulkTable } from "../dialects/bulk-rows.ts";
import type { HireTable } from "../schema/hiring.ts";
import type { Db } from "../schema.ts";
import type { ImportKey } from "./imports.ts";

/**
 * What a hire is besides its company and import, in the order in which bulk work lays it; with the bits that the largest value
 * of each takes, one more value being kept for null.
 */
export const HIRE_FIELDS = [
  { field: "line" },
  { field: "siteId" },
  { field: "month", bits: 18 },
  { field: "commune", bits: 18, nullable: true },
  { field: "contract", bits: 3 },
  { field: "priorityDistrict", bits: 2 },
  { field: "rural", bits: 2 },
  { field: "densityGiven", bits: 4, nullable: true },
  { field: "gender", bits: 3, nullable: true },
  { field: "fixedTermMonths", bits: 7, nullable: true },
  { field: "diplomaRequirement", bits: 3, nullable: true },
  { field: "simulation", bits: 2, nullable: true },
  { field: "immersionDays", bits: 9, nullable: true },
  { field: "workSample", bits: 2, nullable: true },
  { field: "structuredInterview", bits: 2, nullable: true },
  { field: "anonymousCv", bits: 2, nullable: true },
  { field: "level", bits: 4, nullable: true },
  { field: "usualLevel", bits: 4, nullable: true },
  { field: "channel", bits: 4, nullable: true },
  { field: "presentAfter6", bits: 2, nullable: true },
  { field: "presentAfter12", bits: 2, nullable: true },
  { field: "qpv", text: true, nullable: true },
  { field: "occupation", text: true, nullable: true },
] as const satisfies readonly (Omit<BulkColumn, "name"> & { field: keyof HireTable })[];

/** The table of hires for the lines of one import. */
export function hireTable({ companyId, importId }: ImportKey): BulkTable {
  return {
    name: "hire",
    fixed: { company_id: companyId, import_id: importId },
    columns: HIRE_FIELDS.map(({ field, ...column }) => ({ name: snakeCase(field), ...column })),
  };
}

function snakeCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
}

const PAGE = 5_000;

export type StoredHire = Selectable<Pick<HireTable, (typeof HIRE_FIELDS)[number]["field"]>>;

/** The hires of one import in the order of its file, page after page: memory does not grow with them. */
export async function* hiresOfImport(
  db: Db,
  { companyId, importId }: ImportKey,
): AsyncGenerator<readonly StoredHire[]> {
  let after = -1;
  for (;;) {
    const page = await db
      .selectFrom("hire")
      .where("companyId", "=", companyId)
      .where("importId", "=", importId)
      .where("line", ">", after)
      .orderBy("line")
      .limit(PAGE)
      .select(HIRE_FIELDS.map(({ field }) => field))
      .execute();
    if (page.length > 0) yield page;
    if (page.length < PAGE) return;
    after = page.at(-1)?.line ?? after;
  }
}

/** Deletes the hires of one import by short statements: others read and write in between. */
export async function deleteHires(db: Db, { companyId, importId }: ImportKey): Promise<void> {
  for (;;) {
    const last = await db
      .selectFrom("hire")
      .where("companyId", "=", companyId)
      .where("importId", "=", importId)
      .orderBy("line")
      .offset(PAGE - 1)
      .limit(1)
      .select("line")
      .executeTakeFirst();
    let lines = db
      .deleteFrom("hire")
      .where("companyId", "=", companyId)
      .where("importId", "=", importId);
    if (last) lines = lines.where("line", "<=", last.line);
    await lines.execute();
    if (!last) return;
  }
}

/** How a line is now answered: indices in VERDICTS. */
export type VerdictChange = {
  readonly line: number;
  readonly priorityDistrict: number;
  readonly rural: number;
};

/** Stores new verdicts: lines that share theirs are changed together. */
export async function settleVerdicts(
  db: Db,
  { companyId, importId }: ImportKey,
  changes: readonly VerdictChange[],
): Promise<void> {
  for (const { priorityDistrict, rural, lines } of byVerdicts(changes)) {
    for (let at = 0; at < lines.length; at += PAGE) {
      await db
        .updateTable("hire")
        .set({ priorityDistrict, rural })
        .where("companyId", "=", companyId)
        .where("importId", "=", importId)
        .where("line", "in", lines.slice(at, at + PAGE))
        .execute();
    }
  }
}

function byVerdicts(changes: readonly VerdictChange[]) {
  type Group = Omit<VerdictChange, "line"> & { readonly lines: number[] };
  const groups = new Map<string, Group>();
  for (const { line, priorityDistrict, rural } of changes) {
    const key = `${priorityDistrict} ${rural}`;
    const group = groups.get(key) ?? { priorityDistrict, rural, lines: [] };
    group.lines.push(line);
    groups.set(key, group);
  }
  return groups.values();
}
