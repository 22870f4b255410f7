import { departmentCodes } from "../../territory/departments.ts";
import { regionOf, regions } from "../../territory/regions.ts";
import { levelOf } from "./levels.ts";
import type { ReleaseCells } from "./release-cells.ts";
import { type TableCell, tableCell } from "./table-view.ts";

/** A region or a département of the map. */
export type MapArea = {
  readonly code: string;
  /** The départements that it is drawn with. */
  readonly departments: readonly string[];
  readonly cell: TableCell;
};

/** Every area of a level, in the order of codes; narrowed to a sector or a size when the choice is. */
export function mapView(
  cells: ReleaseCells,
  level: "reg" | "dep",
  within: string | null,
  indicator: string,
): readonly MapArea[] {
  const narrowed = within === null || isPlace(within) ? [] : [within];
  return areasOf(level).map(({ code, part, departments }) => ({
    code,
    departments,
    cell: tableCell(cells, [...narrowed, part], indicator),
  }));
}

/** A map is of places: it is not narrowed to one. */
export function isPlace(part: string): boolean {
  const level = levelOf(part);
  return level === "reg" || level === "dep";
}

function areasOf(level: "reg" | "dep") {
  if (level === "reg") {
    return regions.map(({ code, departments }) => ({ code, part: `reg=${code}`, departments }));
  }
  return departmentCodes.map((code) => ({
    code,
    part: `reg=${regionOf(code)}/dep=${code}`,
    departments: [code],
  }));
}
