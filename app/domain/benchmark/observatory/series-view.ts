import type { PublishedRelease } from "../published.ts";
import { holdsYear, releaseCells, type Span } from "./release-cells.ts";
import { type TableCell, tableCell } from "./table-view.ts";

/** A release as it stands in a series: the latest revision of its quarter. */
export type DatedRelease = {
  readonly id: string;
  /** "2025-T4" */
  readonly period: string;
  readonly release: PublishedRelease;
};

export type SeriesPoint = {
  /** "2025-T4", or "2025". */
  readonly period: string;
  /** Null when there is no release for that time. */
  readonly releaseId: string | null;
  readonly cell: TableCell | null;
};

/** An indicator over the releases, oldest first. A quarter (or year) that was not released is there without a number. */
export function seriesView(
  releases: readonly DatedRelease[],
  span: Span,
  parts: readonly string[],
  indicator: string,
): readonly SeriesPoint[] {
  const dated = new Map(
    releases.flatMap((one) => {
      if (span === "quarter") return [[one.period, one] as const];
      return holdsYear(one.release, one.period) ? [[one.period.slice(0, 4), one] as const] : [];
    }),
  );
  return periodsBetween([...dated.keys()], span).map((period) => {
    const found = dated.get(period);
    if (!found) return { period, releaseId: null, cell: null };
    const cells = releaseCells(found.release, found.period, span);
    return { period, releaseId: found.id, cell: tableCell(cells, parts, indicator) };
  });
}

/** Every period from the earliest to the latest of these. */
function periodsBetween(periods: readonly string[], span: Span): readonly string[] {
  const steps = span === "year" ? 1 : 4;
  const numbers = periods.map((period) => numberOf(period, steps));
  if (numbers.length === 0) return [];

  const first = Math.min(...numbers);
  const count = Math.max(...numbers) - first + 1;
  return Array.from({ length: count }, (_, index) => periodAt(first + index, steps));
}

function numberOf(period: string, steps: number): number {
  const quarter = steps === 1 ? 0 : Number(period.slice(-1)) - 1;
  return Number(period.slice(0, 4)) * steps + quarter;
}

function periodAt(number: number, steps: number): string {
  return steps === 1 ? String(number) : `${Math.floor(number / 4)}-T${(number % 4) + 1}`;
}
