import { levelDepth, PLACE_LEVELS, type PlaceLevel, positionOf } from "./levels.ts";
import { isPlace, type MapArea, mapView } from "./map-view.ts";
import type { ReleaseCells } from "./release-cells.ts";
import { hidesTooMuch, type TableLevels, tableOrParent } from "./table-or-parent.ts";
import { type TableView, tableView } from "./table-view.ts";
import type { ViewChoice } from "./view-choice.ts";

/** The choice that is shown, its table and its map, and what gave way to be readable. */
export type ReadableView = {
  readonly choice: ViewChoice;
  readonly table: TableView;
  readonly map: readonly MapArea[];
  readonly notices: readonly ("tooHidden" | "mapTooHidden")[];
};

/** The table and the map asked for, or those above them where more than 40 % of the cells are hidden. */
export function readableView(cells: ReleaseCells, asked: ViewChoice): ReadableView {
  const choice = { ...readableTable(cells, asked), map: readableMap(cells, asked) };
  const isOther = choice.rows !== asked.rows || choice.columns !== asked.columns;
  return {
    choice,
    table: tableView(cells, choice),
    map: mapView(cells, choice.map, asked.within, asked.indicator),
    notices: [
      ...(isOther ? ["tooHidden" as const] : []),
      ...(choice.map === asked.map ? [] : ["mapTooHidden" as const]),
    ],
  };
}

function readableTable(cells: ReleaseCells, asked: ViewChoice): ViewChoice {
  const { rows, columns, within, indicator } = asked;
  if (within !== null) {
    const parts = cells.partsAt(rows).flatMap((part) => cells.at([part, within]) ?? []);
    const parent = PARENTS[rows];
    return parent && hidesTooMuch(parts, indicator) ? { ...asked, rows: parent } : asked;
  }
  const levels = columns ? [rows, columns] : [rows];
  const found = tableOrParent(cells.release, depthsOf(levels), cells.time, indicator).levels;
  const left = levels.flatMap((level) => levelAt(positionOf(level), found) ?? []);
  // Where even the widest rows hide too much, they stay: the total above them is their first line.
  const [first = PARENTS[rows] ?? rows, second = null] = left;
  return { ...asked, rows: first, columns: second };
}

function readableMap(cells: ReleaseCells, { map, within, indicator }: ViewChoice): "reg" | "dep" {
  if (map === "reg") return map;

  const narrowed = within === null || isPlace(within) ? [] : [within];
  const parts = cells.partsAt(map).flatMap((part) => cells.at([...narrowed, part]) ?? []);
  return hidesTooMuch(parts, indicator) ? "reg" : map;
}

const PARENTS: Readonly<Partial<Record<PlaceLevel, PlaceLevel>>> = { a88: "a21", dep: "reg" };

function depthsOf(levels: readonly PlaceLevel[]): TableLevels {
  const depthAt = (position: number) => {
    const level = levels.find((one) => positionOf(one) === position);
    return level ? levelDepth(level) : 0;
  };
  return [depthAt(0), depthAt(1), depthAt(2)];
}

/** The level of a dimension that a table goes down to; null when it is all together there. */
function levelAt(position: number, depths: TableLevels): PlaceLevel | null {
  const found = PLACE_LEVELS.find(
    (level) => positionOf(level) === position && levelDepth(level) === depths[position],
  );
  return found ?? null;
}
