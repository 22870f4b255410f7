import { readFileSync } from "node:fs";
import { type Inspection, type InspectionChoices, inspectFile } from "#app/intake/inspect.ts";
import type { Decision, Issue, LineCounts } from "#app/intake/issue.ts";
import { createReader } from "#app/intake/read-file.ts";
import type {
  ApplicationRow,
  FileKind,
  HireRow,
  ReadingContext,
  ReadingPlan,
  SiteRow,
} from "#app/intake/reading.ts";
import { smallTerritory } from "./small-territory.ts";

export const context: ReadingContext = {
  territory: smallTerritory,
  currentMonth: 202606,
  sites: new Map([
    ["SIEGE", 1],
    ["ATELIER-LYON", 2],
    ["DEPOT-RENNES", 3],
    ["007", 7],
  ]),
};

export type Read = {
  readonly rows: HireRow[];
  readonly sites: SiteRow[];
  readonly applications: ApplicationRow[];
  readonly issues: Issue[];
  readonly rejected: (readonly string[])[];
  readonly counts: LineCounts;
  readonly decisions: readonly Decision[];
  readonly plan: ReadingPlan;
};

export function bytesOf(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

export function fixture(name: string): Uint8Array {
  return readFileSync(new URL(`../fixtures/${name}`, import.meta.url));
}

export function inspect(
  file: Uint8Array | string,
  kind: FileKind = "hires",
  choices: InspectionChoices = {},
): Inspection {
  const bytes = typeof file === "string" ? bytesOf(file) : file;
  return inspectFile(kind, bytes, { isUtf8: isUtf8(bytes), bytes: bytes.length }, choices);
}

/** Inspects then reads a whole file, by pieces of `step` bytes. A refusal fails the test. */
export function readAll(
  file: Uint8Array | string,
  kind: FileKind = "hires",
  step = 1 << 20,
  change: (plan: ReadingPlan) => ReadingPlan = (plan) => plan,
): Read {
  const inspection = inspect(file, kind);
  if (inspection.status === "refused") throw new Error(JSON.stringify(inspection.issues));
  return readWith(change(inspection.plan), typeof file === "string" ? bytesOf(file) : file, step);
}

export function readWith(plan: ReadingPlan, bytes: Uint8Array, step = 1 << 20): Read {
  const read = {
    rows: [] as HireRow[],
    sites: [] as SiteRow[],
    applications: [] as ApplicationRow[],
    issues: [] as Issue[],
    rejected: [] as (readonly string[])[],
  };
  const listen = {
    issue: (issue: Issue) => read.issues.push(issue),
    rejected: (_line: number, cells: readonly string[]) => read.rejected.push(cells),
  };
  const into = { hires: read.rows, sites: read.sites, applications: read.applications }[plan.kind];
  const rows = into as (HireRow | SiteRow | ApplicationRow)[];
  const reader = createReader(plan, context, { ...listen, row: (row: HireRow) => rows.push(row) });
  for (let at = 0; at < bytes.length; at += step) reader.push(bytes.subarray(at, at + step));
  const counts = reader.finish();
  return { ...read, counts, decisions: reader.decisions(), plan };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
