import type { OwnRows } from "#app/domain/attack/attacker.ts";
import type { Model } from "#app/domain/disclosure/model.ts";

/** Members that are alone in a hidden cell: they know it, and may reckon from it. */
export function solesOf({ cells }: Model): readonly number[] {
  const soles = cells.flatMap(({ atom, need, sole }) =>
    !atom && need && sole !== null ? [sole] : [],
  );
  return [...new Set(soles)].toSorted((a, b) => a - b);
}

/** What a member knows of a figure from its own rows, under the names that the attacker gives to cells and crossings. */
export function ownRowsOf(model: Model, member: number): OwnRows {
  const atLeast = new Map<string, number>();
  const exactly = new Map<string, number>();
  for (const [index, { below }] of model.stakesOf(member)) {
    const cell = model.cells[index];
    if (!cell) continue;
    if (cell.atom) atLeast.set(cell.key.replace("atom ", "crossing "), below);
    else if (cell.sole === member) exactly.set(cell.key, cell.value);
    else atLeast.set(cell.key, below);
  }
  return { atLeast, exactly };
}
