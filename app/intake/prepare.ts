import { type Month, yearOf } from "#app/domain/hiring/month.ts";
import type { Territory } from "#app/domain/territory/place.ts";
import { columnsOf } from "./columns-of.ts";
import { createDateScan } from "./date-scan.ts";
import { decoder } from "./encoding.ts";
import { type Inspection, inspectFile } from "./inspect.ts";
import type { Issue } from "./issue.ts";
import { keptColumns, type RawColumn, rawColumns } from "./prepare-columns.ts";
import { type PreparationSettings, type PreparedCounts, preparedFields } from "./prepare-lines.ts";
import type { HomeDetail } from "./prepare-places.ts";
import { isUtf8, type Progress, readText, startOf } from "./prepare-source.ts";
import { writeFile } from "./prepare-write.ts";
import { createPrivacyGate, type GateFinding } from "./privacy-gate.ts";
import type { ColumnChoices } from "./propose-columns.ts";
import type { ReadingPlan } from "./reading.ts";

/** What a person decides of a preparation; null or empty leaves it to what was recognised. */
export type PrepareChoices = {
  readonly columns: ColumnChoices;
  readonly detail: HomeDetail;
  readonly dates: "dayMonthYear" | "monthDayYear" | null;
};

export type PrepareContext = {
  /** Null when the nomenclatures are not at hand: coordinates are then dropped, not placed. */
  readonly territory: Territory | null;
  readonly currentMonth: Month;
};

export type Prepared =
  | { readonly status: "refused"; readonly issues: readonly Issue[] }
  | {
      readonly status: "prepared";
      /** All that will leave. */
      readonly file: Blob;
      readonly fields: readonly string[];
      /** The first lines of that file. */
      readonly preview: readonly (readonly string[])[];
      readonly columns: readonly RawColumn[];
      readonly counts: PreparedCounts;
      /** Required fields that no column feeds. */
      readonly missing: readonly string[];
      /** The day and the month of the dates cannot be told apart: a person must say. */
      readonly askDates: boolean;
    };

type Readable = Extract<Inspection, { status: "readable" }>;

/**
 * Makes of a raw HR export the file that may leave the company: columns nobody asked for and personal ones are dropped, dates
 * become months, coordinates a district. What comes out has passed the same gate as every deposit.
 */
export async function prepareFile(
  file: Blob,
  choices: PrepareChoices,
  context: PrepareContext,
  progress: Progress = () => {},
): Promise<Prepared> {
  const start = await startOf(file);
  const facts = { isUtf8: await isUtf8(file), bytes: file.size };
  const inspection = inspectFile("hires", start, facts, { columns: choices.columns });
  if (inspection.status === "refused") return inspection;

  const decided = await withDates(file, inspection.plan);
  const plan = chosenDates(decided, choices.dates);
  const findings = findingsIn(start, plan, yearOf(context.currentMonth));
  const source = { file, plan, inspection, findings, askDates: hasAmbiguity(decided) };
  return prepareUntilClean(source, choices.detail, context, progress);
}

type Source = {
  readonly file: Blob;
  readonly plan: ReadingPlan;
  readonly inspection: Readable;
  readonly findings: readonly GateFinding[];
  readonly askDates: boolean;
};

/** A column that the gate finds out on its way out is dropped as well, and the file made again without it. */
async function prepareUntilClean(
  source: Source,
  detail: HomeDetail,
  { territory, currentMonth }: PrepareContext,
  progress: Progress,
): Promise<Prepared> {
  const { file, plan, inspection, findings, askDates } = source;
  const kept = keptColumns(plan, findings, territory !== null);
  const settings = { kept, detail, territory, currentYear: yearOf(currentMonth) };
  const written = await writeFile(file, plan, settings, progress);
  if (written.broken) return { status: "refused", issues: [brokenIssue()] };

  const more = written.findings.flatMap((finding) => traced(finding, settings, plan));
  if (more.length > 0) {
    const found = { ...source, findings: [...findings, ...more] };
    return prepareUntilClean(found, detail, { territory, currentMonth }, progress);
  }
  const { file: made, preview, counts } = written;
  return {
    status: "prepared",
    file: made,
    fields: preparedFields(settings),
    preview,
    counts,
    columns: rawColumns(plan, kept, findings, inspection.preview),
    missing: missingFields(settings),
    askDates,
  };
}

/** The column of the raw file behind a finding in the prepared one. */
function traced(
  finding: GateFinding,
  settings: PreparationSettings,
  plan: ReadingPlan,
): GateFinding[] {
  const field = preparedFields(settings)[finding.column] ?? "";
  const column = new Map(settings.kept.fields).get(field);
  return column === undefined ? [] : [{ ...finding, column, header: plan.headers[column] ?? "" }];
}

/** What the start of the file shows: enough to say why a column is dropped, since the others are looked at cell by cell. */
function findingsIn(start: Uint8Array, plan: ReadingPlan, currentYear: number): GateFinding[] {
  const gate = createPrivacyGate(plan, currentYear);
  gate.push(decoder(plan.encoding).decode(start, { stream: true }));
  return gate.conclude();
}

async function withDates(file: Blob, plan: ReadingPlan): Promise<ReadingPlan> {
  if (!hasAmbiguity(plan)) return plan;
  const scan = createDateScan(plan);
  await readText(file, plan.encoding, (text) => {
    if (!scan.settled()) scan.push(text);
  });
  return scan.conclude();
}

function hasAmbiguity({ dateFormats }: ReadingPlan): boolean {
  return Object.values(dateFormats).includes("ambiguous");
}

function chosenDates(plan: ReadingPlan, chosen: PrepareChoices["dates"]): ReadingPlan {
  if (chosen === null || !hasAmbiguity(plan)) return plan;
  return { ...plan, dateFormats: { ...plan.dateFormats, mois_embauche: chosen } };
}

function missingFields(settings: PreparationSettings): string[] {
  const there = new Set(preparedFields(settings));
  return columnsOf("hires").flatMap(([field, { required }]) =>
    required && !there.has(field) ? [field] : [],
  );
}

function brokenIssue(): Issue {
  return { problem: "unclosedQuote", severity: "blocking", line: null, column: null, value: null };
}
