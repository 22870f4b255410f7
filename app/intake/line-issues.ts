import type { Remark } from "./cell.ts";
import type { Issue } from "./issue.ts";
import type { LineReader } from "./line-reader.ts";
import type { LineRemark } from "./place-memo.ts";
import type { ReadingPlan, Sink } from "./reading.ts";

/** Tells the sink what there is to say of a line: of the line itself, of its cells, of the place they describe. */
export function createLineIssues<Row>(plan: ReadingPlan, lines: LineReader<Row>, sink: Sink<Row>) {
  function sayCells(cells: readonly string[], line: number, others: readonly LineRemark[]): void {
    for (const [, { index, read }] of lines.columns) {
      const { remark } = read(cells);
      if (remark) say(line, index, cells[index] ?? "", remark);
    }
    for (const { field, remark } of others) {
      const index = plan.columns[field] ?? null;
      say(line, index, index === null ? null : (cells[index] ?? ""), remark);
    }
  }

  function say(line: number, column: number | null, value: string | null, remark: Remark): void {
    const header = column === null ? null : (plan.headers[column] ?? "");
    const { problem, severity, expected } = remark;
    const issue: Issue = {
      line,
      column: header,
      value: value && excerpt(value),
      problem,
      severity,
    };
    sink.issue(expected === undefined ? issue : { ...issue, expected });
  }

  return { say, sayCells };
}

/** Values are shown in messages: the start of a monstrous cell is enough. */
function excerpt(value: string): string {
  return value.length > 120 ? `${value.slice(0, 120)}…` : value;
}
