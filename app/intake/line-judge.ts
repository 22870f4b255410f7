import type { RecordFlaw } from "./careful-records.ts";
import type { Remark } from "./cell.ts";
import { foldText, shortened } from "./clean-text.ts";
import { isBlankRow, isTotalRow } from "./excel-damage.ts";
import { createLineIssues } from "./line-issues.ts";
import type { LineReader, ReadLine } from "./line-reader.ts";
import type { ReadingPlan, Sink } from "./reading.ts";

export type LineOutcome = "accepted" | "rejected" | "ignored";

/**
 * Decides what becomes of a line once read, and tells the sink: its row, its issues, or its cells when it is rejected. A line
 * that carries no hire (blank, total, headers again) is ignored, never counted as an error.
 */
export function createLineJudge<Row>(plan: ReadingPlan, lines: LineReader<Row>, sink: Sink<Row>) {
  const width = plan.headers.length;
  const header = plan.headers.map(foldText).join("|");
  const issues = createLineIssues(plan, lines, sink);

  return function judge(read: ReadLine<Row>, { cells, line, flaw, first }: TakenLine): LineOutcome {
    const { row } = read;
    if (row !== null && isPlain(read) && cells.length === width && flaw !== "malformedQuote") {
      sink.row(row);
      return "accepted";
    }

    const ignored = row === null ? ignoredAs(cells, header, first && plan.kind !== "sites") : null;
    if (ignored === null) return weigh(read, cells, line, shapeRemark(cells, width, flaw));
    if (ignored !== "blankLine") {
      issues.say(line, null, firstFilled(cells), { problem: ignored, severity: "repaired" });
    }
    return "ignored";
  };

  function weigh(
    { row, remarks }: ReadLine<Row>,
    cells: Cells,
    line: number,
    shape: Remark | null,
  ) {
    const slipped = shape?.severity === "toFix";
    if (shape) issues.say(line, null, null, shape);
    // A record whose cells slipped says nothing true of its columns: one reason is enough.
    if (!slipped) issues.sayCells(cells, line, remarks);
    if (row !== null && !slipped) {
      sink.row(row);
      return "accepted";
    }
    sink.rejected?.(line, cells);
    return "rejected";
  }
}

type Cells = readonly string[];

/** A line as it was cut from the file; `first` is the one under the headers. */
export type TakenLine = {
  cells: Cells;
  line: number;
  flaw: RecordFlaw;
  first: boolean;
};

function isPlain({ rank, remarks }: ReadLine<unknown>): boolean {
  return rank === 0 && remarks.length === 0;
}

function shapeRemark(cells: readonly string[], width: number, flaw: RecordFlaw): Remark | null {
  if (flaw === "malformedQuote") return { problem: "malformedQuote", severity: "toFix" };
  if (cells.length > width && !isBlankRow(cells.slice(width))) {
    return { problem: "tooManyCells", severity: "toFix", expected: String(width) };
  }
  if (cells.length >= width) return null;
  // Sheets drop the empty cells at the end of a line; only a last line without its end was cut.
  return flaw === "noLineEnd"
    ? { problem: "cutLine", severity: "toFix" }
    : { problem: "missingCells", severity: "toCheck", expected: String(width) };
}

function firstFilled(cells: readonly string[]): string | null {
  return cells.find((cell) => cell.trim() !== "") ?? null;
}

type IgnoredLine = "blankLine" | "totalLine" | "repeatedHeader" | "secondHeader";

/** Under the headers, a line without any digit holds no month: it says more about the columns. */
function ignoredAs(cells: readonly string[], header: string, first: boolean): IgnoredLine | null {
  if (isBlankRow(cells)) return "blankLine";
  if (isTotalRow(cells)) return "totalLine";
  if (cells.map((cell) => foldText(shortened(cell))).join("|") === header) return "repeatedHeader";
  return first && !cells.some((cell) => /\d/.test(cell)) ? "secondHeader" : null;
}
