import { depthOf, partsOf, TOTAL } from "../benchmark/cell.ts";
import { Unprotectable } from "./board.ts";
import { hide, type Workbench } from "./workbench.ts";

/** Price of a cell by the number of dimensions it is broken down by: a total is dear, an inner cell cheap. */
const LEVEL_WEIGHTS = [8, 4, 2, 1.2, 1];

/** (1 + ln(1 + x)) × level weight. */
export function hidingCost(key: string, value: number): number {
  const depth = partsOf(key).filter((part) => depthOf(part) > 0).length;
  return (1 + Math.log1p(value)) * (LEVEL_WEIGHTS[depth] ?? 1);
}

/**
 * When no table at all protects a cell (what surrounds it is bounded or already published): hides the bands that overlap it,
 * then the whole level of the cell, then the levels above, nearest first, then any other. When nothing is left to hide, throws
 * {@link Unprotectable}.
 */
export function giveWay(bench: Workbench, target: number): void {
  const { model, showings, fallbacks } = bench;
  const key = model.cells[target]?.key ?? "";
  const open = model.cells.flatMap(({ atom, showing, key }, index) =>
    !atom && showing === "open" && showings[index] !== "hidden" ? [{ key, index }] : [],
  );
  const bands = open.filter((one) => showings[one.index] === "band" && overlap(one.key, key));
  const [level = null] = [...levelsUp(levelOf(key)), ...open.map((one) => levelOf(one.key))].filter(
    (level) => open.some((one) => levelOf(one.key) === level),
  );
  if (level === null) throw new Unprotectable(key);

  const given = bands.length > 0 ? bands : open.filter((one) => levelOf(one.key) === level);
  for (const { index } of given) hide(bench, index);
  fallbacks.push(bands.length > 0 ? `bands over ${key}` : level);
}

/** Whether two cells may count the same hires. */
function overlap(a: string, b: string): boolean {
  const others = partsOf(b);
  return partsOf(a).every((part, dimension) => {
    const other = others[dimension] ?? TOTAL;
    return part === TOTAL || other === TOTAL || part.startsWith(other) || other.startsWith(part);
  });
}

/** How deep a key goes in each dimension: "a21=C|T|reg=84|year=2025" → "1011". */
function levelOf(key: string): string {
  return partsOf(key).map(depthOf).join("");
}

/** A level, then those reached by giving up one depth at a time, nearest first. */
function levelsUp(level: string): readonly string[] {
  const found = [level];
  for (const one of found) {
    [...one].forEach((depth, dimension) => {
      if (depth === "0") return;
      const up = [...one].with(dimension, String(Number(depth) - 1)).join("");
      if (!found.includes(up)) found.push(up);
    });
  }
  return found;
}
