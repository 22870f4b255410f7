import { TOTAL } from "../cell.ts";
import type { PlaceLevel } from "./levels.ts";
import type { ReleaseCells } from "./release-cells.ts";
import { type TableCell, tableCell } from "./table-view.ts";

/** Who is behind a release: never a count of employers, only its band. */
export type Coverage = {
  readonly total: Counted;
  readonly by: readonly { readonly level: PlaceLevel; readonly rows: readonly Counted[] }[];
  readonly answers: readonly Answers[];
};

export type Counted = { readonly part: string } & Omit<TableCell, "figure" | "keptFrom"> & {
    readonly hidden: boolean;
  };

/** How often the question of an indicator has an answer. */
export type Answers = {
  readonly indicator: string;
  /** Hires whose answer is known; null when that is hidden. */
  readonly known: number | null;
  /** Share of all hires of the release, in [0, 1]. */
  readonly share: number | null;
};

const COVERAGE_LEVELS = ["size", "a21", "reg"] as const satisfies readonly PlaceLevel[];

export function coverageView(cells: ReleaseCells): Coverage {
  const total = counted(cells, TOTAL);
  return {
    total,
    by: COVERAGE_LEVELS.map((level) => ({
      level,
      rows: cells.partsAt(level).map((part) => counted(cells, part)),
    })),
    answers: cells.release.indicators.map((indicator) => answers(cells, indicator, total.hires)),
  };
}

function counted(cells: ReleaseCells, part: string): Counted {
  const cell = cells.at([part]);
  if (cell?.status !== "published") {
    return { part, hires: null, employers: null, hidden: cell !== undefined };
  }
  return { part, hires: cell.n, employers: cell.employers, hidden: false };
}

function answers(cells: ReleaseCells, indicator: string, hires: number | null): Answers {
  const { figure } = tableCell(cells, [], indicator);
  const known = "n" in figure ? figure.n : null;
  return { indicator, known, share: known === null || !hires ? null : known / hires };
}
