import { cellKey, cutPart, depthOf, partsOf } from "../cell.ts";
import type { PublishedCell, PublishedRelease } from "../published.ts";

/** Above this percentage of hidden cells, a table says more of what it hides than of what it shows. */
const MOST_HIDDEN_PERCENT = 40;

/** How many levels a table goes down in each dimension, in the order of a cell's key: sector, size, geography. */
export type TableLevels = readonly [sector: number, size: number, geography: number];

export type Table = {
  readonly levels: TableLevels;
  /** Innermost cells of the table, in the order of their keys. */
  readonly cells: readonly PublishedCell[];
};

/**
 * A table of a release for one time part ("year=2025/quarter=2025-T4"); when more than 40 % of its innermost cells are hidden, the
 * table one level up in the deepest dimension (the last of those equally deep), and so on up to the total. `indicator`: what is
 * shown of a cell; null for its hires.
 */
export function tableOrParent(
  release: PublishedRelease,
  levels: TableLevels,
  time: string,
  indicator: string | null = null,
): Table {
  const cells = release.cells.filter(
    ({ key }) => key === cellKey([...cutTo(key, levels), time]) && isInnermost(key, levels),
  );
  const wider = parentOf(levels);
  if (wider === null || !hidesTooMuch(cells, indicator)) return { levels, cells };
  return tableOrParent(release, wider, time, indicator);
}

/** Whether more than 40 % of these cells are hidden; an empty cell is absent, and no part of them. */
export function hidesTooMuch(cells: readonly PublishedCell[], indicator: string | null): boolean {
  const hidden = cells.filter((cell) => isHidden(cell, indicator)).length;
  return 100 * hidden > MOST_HIDDEN_PERCENT * cells.length;
}

function isHidden(cell: PublishedCell, indicator: string | null): boolean {
  if (cell.status === "suppressed") return true;
  return indicator !== null && cell.indicators[indicator]?.status === "suppressed";
}

function cutTo(key: string, levels: TableLevels): readonly string[] {
  const parts = partsOf(key);
  return levels.map((depth, dimension) => cutPart(parts[dimension] ?? "", depth));
}

function isInnermost(key: string, levels: TableLevels): boolean {
  const parts = partsOf(key);
  return levels.every((depth, dimension) => depthOf(parts[dimension] ?? "") === depth);
}

function parentOf(levels: TableLevels): TableLevels | null {
  const deepest = Math.max(...levels);
  if (deepest === 0) return null;
  const at = levels.lastIndexOf(deepest);
  const [sector = 0, size = 0, geography = 0] = levels.with(at, deepest - 1);
  return [sector, size, geography];
}
