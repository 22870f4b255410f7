import { depthOf, partsOf } from "../benchmark/cell.ts";
import { firstShowings, type Model } from "./model.ts";
import { THRESHOLDS } from "./thresholds.ts";

/** A figure with the crossings of its plan that it is not published in. */
export type Withheld = {
  readonly model: Model;
  /** Depth of each dimension, then the time: "1010 year=2025/quarter=2025-T4" is sector × region in a quarter. */
  readonly withheld: readonly string[];
};

/**
 * Withholds a figure from each crossing of the plan, in each quarter or year, where more than 40 % of the non-empty cells are unsafe:
 * a page would fall back to the level above anyway. Decided by the primary rules and what is settled before, without the solver.
 * Cells published before stay published.
 */
export function withholdSparse(model: Model): Withheld {
  const showings = firstShowings(model);
  const counts = new Map<string, { unsafe: number; all: number }>();
  model.cells.forEach(({ key, atom, high, value }, index) => {
    if (atom || isEmpty(high, value, showings[index] === "hidden")) return;
    const name = crossingOf(key);
    const count = counts.get(name) ?? { unsafe: 0, all: 0 };
    count.all++;
    if (showings[index] === "hidden") count.unsafe++;
    counts.set(name, count);
  });
  const withheld = [...counts].flatMap(([name, count]) => (isSparse(count) ? [name] : []));
  if (withheld.length === 0) return { model, withheld };

  const names = new Set(withheld);
  const cells = model.cells.map((cell) =>
    cell.atom || cell.showing !== "open" || !names.has(crossingOf(cell.key))
      ? cell
      : { ...cell, showing: "hidden" as const },
  );
  return { model: { ...model, cells }, withheld: withheld.toSorted() };
}

function isEmpty(high: number, value: number, isHidden: boolean): boolean {
  return !isHidden && (high === 0 || (value === 0 && high === Number.POSITIVE_INFINITY));
}

function isSparse({ unsafe, all }: { readonly unsafe: number; readonly all: number }): boolean {
  return 100 * unsafe > THRESHOLDS.sparsePercent * all;
}

function crossingOf(key: string): string {
  const parts = partsOf(key);
  return `${parts.map(depthOf).join("")} ${parts.at(-1)}`;
}
