import { TOTAL } from "../cell.ts";
import type { ReleaseCells } from "./release-cells.ts";
import { type TableCell, tableCell } from "./table-view.ts";
import type { ViewChoice } from "./view-choice.ts";

export type ComparedRow = {
  readonly part: string;
  readonly before: TableCell;
  readonly after: TableCell;
  /** After minus before, in [−1, 1]; only between two published shares. */
  readonly difference: number | null;
  /** Whether the two intervals share a point; null without a difference. */
  readonly overlapping: boolean | null;
};

/** Two releases side by side, row by row, the total first. A difference with a hidden side is not computed, and not ordered by. */
export function comparisonView(
  before: ReleaseCells,
  after: ReleaseCells,
  { rows, within, indicator }: Pick<ViewChoice, "rows" | "within" | "indicator">,
): readonly ComparedRow[] {
  const known = new Set([...after.partsAt(rows), ...before.partsAt(rows)]);
  const order = [...after.partsAt(rows), ...before.partsAt(rows)];
  const parts = [TOTAL, ...order.filter((part) => known.delete(part))];
  return parts.map((part) => {
    const place = [part, within ?? TOTAL];
    return compared(part, tableCell(before, place, indicator), tableCell(after, place, indicator));
  });
}

function compared(part: string, before: TableCell, after: TableCell): ComparedRow {
  const [first, second] = [before.figure, after.figure];
  if (first.status !== "ok" || second.status !== "ok") {
    return { part, before, after, difference: null, overlapping: null };
  }
  return {
    part,
    before,
    after,
    difference: toPoint(second.share - first.share),
    overlapping: first.low <= second.high && second.low <= first.high,
  };
}

/** Published shares are whole points, so is their difference: 0.3 − 0.2 is not. */
function toPoint(difference: number): number {
  return Math.round(100 * difference) / 100 || 0;
}
