import type { RecordFlaw } from "./careful-records.ts";
import { createDecisionNotes, type DecisionNotes } from "./decisions.ts";
import { decoder } from "./encoding.ts";
import type { Decision, Issue, LineCounts, Severity } from "./issue.ts";
import { createLineJudge, type TakenLine } from "./line-judge.ts";
import type { LineReader } from "./line-reader.ts";
import { createPlainLines } from "./plain-lines.ts";
import { createApplicationLines } from "./read-applications.ts";
import { createHireLines } from "./read-hires.ts";
import { createSiteLines } from "./read-sites.ts";
import type {
  ApplicationRow,
  HireRow,
  ReadingContext,
  ReadingPlan,
  Sink,
  SiteRow,
} from "./reading.ts";
import { createRecords } from "./records.ts";

export type FileReader = {
  /** Takes the next bytes of the file, as many as come. */
  push(piece: Uint8Array): void;
  /** Reads what is left. A blocking issue given to the sink means that the counts stop where the file broke. */
  finish(): LineCounts;
  /** The questions left once the file is read: nothing is published before they are answered. */
  decisions(): Decision[];
};

/**
 * Reads a whole file, line after line, into a sink: rows, issues with line and column, rejected lines. One pass, memory bounded
 * whatever the size, and read = accepted + rejected + ignored. The plan's kind says which rows come out.
 */
export function createReader(
  plan: ReadingPlan,
  context: ReadingContext,
  sink: Sink<HireRow>,
): FileReader;
export function createReader(
  plan: ReadingPlan,
  context: ReadingContext,
  sink: Sink<SiteRow>,
): FileReader;
export function createReader(
  plan: ReadingPlan,
  context: ReadingContext,
  sink: Sink<ApplicationRow>,
): FileReader;
export function createReader(
  plan: ReadingPlan,
  context: ReadingContext,
  sink: Sink<HireRow> | Sink<SiteRow> | Sink<ApplicationRow>,
): FileReader {
  const notes = createDecisionNotes(plan);
  if (plan.kind === "sites") {
    const lines = createSiteLines(plan, context, notes.codings);
    return lineByLine(plan, lines, notes, sink as Sink<SiteRow>);
  }
  if (plan.kind === "applications") {
    const lines = createApplicationLines(plan, context, notes.codings);
    return lineByLine(plan, lines, notes, sink as Sink<ApplicationRow>);
  }
  const lines = createHireLines(plan, context, notes.codings);
  return lineByLine(plan, lines, notes, sink as Sink<HireRow>);
}

/** Lines of the largest sheet: a file that stops there was cut by the sheet. */
const SHEET_LINES = 1_048_576;

function lineByLine<Row>(
  plan: ReadingPlan,
  lines: LineReader<Row>,
  notes: DecisionNotes,
  sink: Sink<Row>,
): FileReader {
  const counts = { read: 0, accepted: 0, rejected: 0, ignored: 0 };
  const judge = createLineJudge(plan, lines, sink);
  const records = createRecords(plan, take);
  const text = decoder(plan.encoding);
  const decode = (bytes: Uint8Array) => text.decode(bytes, { stream: true });
  const plainLines = createPlainLines(plan, lines, records, decode, {
    begun: () => record >= plan.headerRecord,
    plain: takePlain,
    other: (cells, line) => take(cells, line, null),
  });
  const taken: TakenLine = { cells: [], line: 0, flaw: null, first: false };
  let record = -1;

  function take(cells: string[], line: number, flaw: RecordFlaw): void {
    record += 1;
    if (record <= plan.headerRecord) return;

    counts.read += 1;
    taken.cells = cells;
    taken.line = line;
    taken.flaw = flaw;
    taken.first = record === plan.headerRecord + 1;
    const outcome = judge(lines.read(cells, line), taken);
    counts[outcome] += 1;
    if (outcome !== "ignored") notes.line(outcome, lines.groupsOf(cells));
  }

  function takePlain(line: number): boolean {
    const joined = lines.joinPlain?.(line);
    if (!joined?.row || joined.remarks.length > 0) return false;

    record += 1;
    counts.read += 1;
    counts.accepted += 1;
    taken.line = line;
    sink.row(joined.row);
    notes.line("accepted", lines.groupsOf(NO_TEXTS));
    return true;
  }

  function finish(): LineCounts {
    plainLines?.finish();
    records.push(text.decode(new Uint8Array(), { stream: false }));
    const broken = records.finish();
    if (broken) sink.issue(fileIssue(broken.problem, "blocking", broken.line));
    if (taken.line === SHEET_LINES) sink.issue(fileIssue("sheetLimit", "toCheck", SHEET_LINES));
    return { ...counts };
  }

  const push = plainLines?.push ?? ((piece: Uint8Array) => records.push(decode(piece)));
  return { push, finish, decisions: notes.decisions };
}

/** A plain line is known by the readers of its columns, never by its texts. */
const NO_TEXTS: readonly string[] = [];

function fileIssue(problem: string, severity: Severity, line: number): Issue {
  return { problem, severity, line, column: null, value: null };
}
