import { indexPanel, type Panel, type PanelRow } from "../benchmark/panel.ts";
import type { ReleasePlan } from "../benchmark/plan.ts";
import { broughtTo, denominatorOf, hiresOf, numeratorOf } from "./figures.ts";
import { concentrationOf, primaryReasons } from "./primary.ts";

/** What a correction does to a cell: nothing, a change that may be shown, or one that would speak of too few employers. */
export type Revision = "unchanged" | "revisable" | "confidential";

/**
 * What each cell of the plan becomes from the panel of a first release to that of its erratum. Both are public, so their
 * difference is: it may be shown only where the employers whose rows changed pass R1 to R4 on Σ|Δ|, for hires and for each
 * indicator's denominator and numerator that changed.
 */
export function revisionsOf(
  plan: ReleasePlan,
  before: Panel,
  after: Panel,
  withYear: boolean,
): ReadonlyMap<string, Revision> {
  const rows = [...after.rows, ...before.rows.map(negative)];
  const changes = indexPanel(plan, { indicators: after.indicators, rows }, withYear);
  const quantities = [
    hiresOf,
    ...after.indicators.flatMap((_, number) => [denominatorOf(number), numeratorOf(number)]),
  ];
  return new Map(
    [...changes.cells].map(([key, indices]) => {
      const brought = broughtTo(changes, indices, quantities);
      const moved = quantities.map((_, at) =>
        concentrationOf(brought.map(({ amounts }) => Math.abs(amounts[at] ?? 0))),
      );
      return [key, revisionOf(moved)] as const;
    }),
  );
}

/** The rows of a first release that its erratum has no longer, with nothing in them: their cells still are of the plan. */
export function emptiedRows(before: Panel): readonly PanelRow[] {
  return before.rows.map((row) => ({ ...row, hires: 0, counts: row.counts.map(() => 0) }));
}

function revisionOf(moved: readonly ReturnType<typeof concentrationOf>[]): Revision {
  if (moved.every(({ total }) => total === 0)) return "unchanged";
  return moved.every((one) => primaryReasons(one).length === 0) ? "revisable" : "confidential";
}

function negative(row: PanelRow): PanelRow {
  return { ...row, hires: -row.hires, counts: row.counts.map((count) => -count) };
}
