import type { Model, Showing } from "./model.ts";

/**
 * The cells among these that may move without hiding more: those hidden or shown as a band, and the atoms in them; less each that a sum
 * of still cells holds in place. In the model's order.
 */
export function reachOfHidden(
  model: Model,
  showings: readonly Showing[],
  mayMove: readonly boolean[],
): readonly number[] {
  const free = model.cells.map(
    ({ atom }, index) => !atom && showings[index] !== "shown" && mayMove[index] === true,
  );
  for (const [parent = 0, ...children] of model.relations) {
    if (!free[parent]) continue;
    for (const child of children) if (model.cells[child]?.atom) free[child] = true;
  }
  dropHeld(model, free);
  return [...model.cells.keys()].filter((cell) => free[cell]);
}

/** Alone in a sum, a cell cannot move; without it the next may be alone. */
function dropHeld({ cells, relations }: Model, free: boolean[]): void {
  const sumsOf = cells.map((): number[] => []);
  const moving = relations.map((relation, sum) => {
    const there = relation.filter((cell) => free[cell]);
    for (const cell of there) sumsOf[cell]?.push(sum);
    return there.length;
  });
  const alone = [...moving.keys()].filter((sum) => moving[sum] === 1);
  for (let sum = alone.pop(); sum !== undefined; sum = alone.pop()) {
    const held = relations[sum]?.find((cell) => free[cell]);
    if (held === undefined) continue;
    free[held] = false;
    for (const other of sumsOf[held] ?? []) {
      moving[other] = (moving[other] ?? 0) - 1;
      if (moving[other] === 1) alone.push(other);
    }
  }
}
