import { hasMojibake, shortened } from "./clean-text.ts";
import { findShape, type SampleRecords } from "./csv-shape.ts";
import { decideEncoding, decoder, type EncodingFound } from "./encoding.ts";
import { findHeader, hasData } from "./header-record.ts";
import type { Issue, Severity } from "./issue.ts";
import type { ColumnProposal } from "./match-headers.ts";
import { type ColumnChoices, proposeColumns } from "./propose-columns.ts";
import type { FileKind, ReadingPlan } from "./reading.ts";
import { foreignFormat } from "./signature.ts";

export type FileFacts = {
  /** Strict UTF-8 from the first byte to the last. */
  readonly isUtf8: boolean;
  /** Size of the whole file. */
  readonly bytes: number;
};

/** What a person decided against the proposals; each part may be left out. */
export type InspectionChoices = {
  readonly encoding?: string;
  readonly separator?: string;
  /** Our field → header of the file, or null for none; other fields keep their proposal. */
  readonly columns?: ColumnChoices;
};

export type PreviewLine = { readonly line: number; readonly cells: readonly string[] };

export type Inspection =
  | {
      readonly status: "readable";
      readonly plan: ReadingPlan;
      readonly proposals: readonly ColumnProposal[];
      readonly ignoredColumns: readonly string[];
      /** The first lines, headers first. */
      readonly preview: readonly PreviewLine[];
      readonly encoding: EncodingFound;
      /** `missingColumn` is blocking: a column must be chosen before the file is read. */
      readonly issues: readonly Issue[];
    }
  | { readonly status: "refused"; readonly issues: readonly Issue[] };

const MOST_COLUMNS = 200;
const PREVIEW_LINES = 11;

/**
 * Says how a file is to be read, from its start (about 1 MB): encoding, separator, header line, columns, date formats; or why
 * it cannot be. Nothing is stored, nothing is guessed silently.
 */
export function inspectFile(
  kind: FileKind,
  start: Uint8Array,
  facts: FileFacts,
  choices: InspectionChoices = {},
): Inspection {
  if (facts.bytes === 0) return refused("emptyFile");
  const foreign = foreignFormat(start);
  if (foreign) return refused(foreign);

  const found = decideEncoding(start, facts.isUtf8);
  const encoding = choices.encoding ?? found.encoding;
  const whole = start.length >= facts.bytes;
  const text = textOf(start, encoding, whole);
  if (text.trim() === "") return refused("emptyFile");
  if (isBinary(text)) return refused("isBinary");

  const sample = findShape(kind, text, whole, choices.separator ?? null);
  const header = findHeader(kind, sample.records.slice(0, 100), sample.width);
  const broken = refusalOf(sample, header);
  if (broken) return broken;

  const plan = planOf(kind, encoding, sample, header ?? 0);
  const proposed = proposeColumns(plan, sample.records, choices.columns ?? {});
  return {
    status: "readable",
    ...proposed,
    preview: previewOf(sample, plan),
    encoding: found,
    issues: [...textIssues(text), ...preambleIssues(sample, plan), ...proposed.issues],
  };
}

/** A last line that the sample cuts is left out: the reader will see it whole. */
function textOf(start: Uint8Array, encoding: string, whole: boolean): string {
  const text = decoder(encoding).decode(start, { stream: !whole });
  if (whole) return text;

  const end = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
  return end > 0 ? text.slice(0, end + 1) : text;
}

function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  let controls = 0;
  for (let at = 0; at < Math.min(text.length, 10_000); at += 1) {
    const code = text.charCodeAt(at);
    if (code < 32 && code !== 9 && code !== 10 && code !== 13) controls += 1;
  }
  return controls > 10 && controls > Math.min(text.length, 10_000) * 0.02;
}

function refusalOf(sample: SampleRecords, header: number | null): Inspection | null {
  const { broken, width, records } = sample;
  if (records.length === 0) return refused("endlessLine", 1);
  if (broken) return refused(broken.problem, broken.line);
  if (width > MOST_COLUMNS) return refused("tooManyColumns");
  if (width < 2) return refused("singleColumn");
  if (header === null) return refused("noHeaderLine");
  return hasData(records, header) ? null : refused("headerOnly", records[header]?.line ?? null);
}

function planOf(
  kind: FileKind,
  encoding: string,
  { shape, records }: SampleRecords,
  header: number,
): ReadingPlan {
  const headers = (records[header]?.cells ?? []).map((cell) =>
    shortened(cell).replace(/\s+/g, " ").trim(),
  );
  return {
    kind,
    encoding,
    ...shape,
    headerRecord: header,
    headers,
    columns: {},
    dateFormats: {},
    values: {},
  };
}

function previewOf({ records }: SampleRecords, { headerRecord }: ReadingPlan): PreviewLine[] {
  const lines = records.slice(headerRecord, headerRecord + PREVIEW_LINES);
  return lines.map(({ line, cells }) => ({ line, cells: cells.map(shortened) }));
}

function textIssues(text: string): Issue[] {
  const issues: Issue[] = [];
  if (hasMojibake(text.slice(0, 200_000))) issues.push(fileIssue("mojibake", "toCheck", null));
  if (text.includes("\ufffd")) issues.push(fileIssue("unreadableCharacters", "toCheck", null));
  return issues;
}

function preambleIssues({ records }: SampleRecords, { headerRecord }: ReadingPlan): Issue[] {
  if (headerRecord === 0) return [];
  const line = records[headerRecord]?.line ?? null;
  return [fileIssue("preamble", "repaired", line)];
}

function refused(problem: string, line: number | null = null): Inspection {
  return { status: "refused", issues: [fileIssue(problem, "blocking", line)] };
}

function fileIssue(problem: string, severity: Severity, line: number | null): Issue {
  return { problem, severity, line, column: null, value: null };
}
