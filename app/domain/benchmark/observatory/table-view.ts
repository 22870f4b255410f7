import { TOTAL } from "../cell.ts";
import type { EmployerBand } from "../published.ts";
import type { ReleaseCells } from "./release-cells.ts";
import { type ShownFigure, shownFigure } from "./shown-figure.ts";
import type { ViewChoice } from "./view-choice.ts";

export type TableCell = {
  /** Hires of the cell; null when it is hidden or empty. */
  readonly hires: number | null;
  readonly employers: EmployerBand | null;
  readonly figure: ShownFigure;
  /** In an erratum: the release whose figures stay here; null where they are its own. */
  readonly keptFrom: string | null;
};

export type TableRow = {
  readonly part: string;
  /** In the order of the columns. */
  readonly cells: readonly TableCell[];
};

/** A table of a release with its margins: the total is the first row and the first column. */
export type TableView = {
  readonly columns: readonly string[];
  readonly rows: readonly TableRow[];
};

/** The table of a choice. Rows and columns go by code, so that their order says nothing of a hidden figure. */
export function tableView(cells: ReleaseCells, choice: ViewChoice): TableView {
  const { rows, columns, within, indicator } = choice;
  const shownColumns = [TOTAL, ...(columns ? cells.partsAt(columns) : [])];
  return {
    columns: shownColumns,
    rows: [TOTAL, ...cells.partsAt(rows)].map((part) => ({
      part,
      cells: shownColumns.map((column) =>
        tableCell(cells, [part, column, within ?? TOTAL], indicator),
      ),
    })),
  };
}

/** The cell where these parts meet, as a page may show it. */
export function tableCell(
  cells: ReleaseCells,
  parts: readonly string[],
  indicator: string,
): TableCell {
  const cell = cells.at(parts);
  const isPublished = cell?.status === "published";
  return {
    hires: isPublished ? cell.n : null,
    employers: isPublished ? cell.employers : null,
    figure: shownFigure(cell, indicator),
    keptFrom: isPublished ? (cell.keptFrom ?? null) : null,
  };
}
