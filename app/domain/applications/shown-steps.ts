import { type Cell, cellPair, type Pair, type Step } from "./cells.ts";
import { isHarmless } from "./protect.ts";
import { type Comparison, type GroupId, STAGES, type Stage } from "./stages.ts";

/** Cells that the same steps count: no subtraction of steps can cut finer. */
export type Atom = { readonly cells: readonly Cell[]; readonly steps: readonly Step[] };

/**
 * The steps whose two groups may be shown together, the last one (the whole way) first. Steps do not all count the same cells, and
 * two of them tell a third: one is shown only if, in each atom of those shown, every two stages then known are harmless. Whatever
 * sums and differences of steps give is atoms put together, hence harmless too.
 */
export function shownSteps(
  cells: readonly Cell[],
  steps: readonly Step[],
  comparison: Comparison,
): readonly Step[] {
  const shown: Step[] = [];
  for (const step of [...steps.slice(-1), ...steps.slice(0, -1)]) {
    const atoms = atomsOf(cells, [...shown, step], comparison);
    if (atoms.every((atom) => isHarmlessAtom(atom, comparison))) shown.push(step);
  }
  return shown;
}

export function atomsOf(
  cells: readonly Cell[],
  steps: readonly Step[],
  comparison: Comparison,
): readonly Atom[] {
  const atoms = new Map<string, { readonly cells: Cell[]; readonly steps: readonly Step[] }>();
  for (const cell of cells) {
    const counting = steps.filter((step) => cellPair(cell, step, comparison) !== null);
    const key = counting.map((step) => steps.indexOf(step)).join(" ");
    const atom = atoms.get(key) ?? { cells: [], steps: counting };
    atom.cells.push(cell);
    atoms.set(key, atom);
  }
  return [...atoms.values()].filter((atom) => atom.steps.length > 0);
}

function isHarmlessAtom({ cells, steps }: Atom, { focal, reference }: Comparison): boolean {
  const known = STAGES.filter((stage) =>
    steps.some(({ from, to }) => from === stage || to === stage),
  );
  return known.every((from, index) =>
    known.slice(index + 1).every((to) =>
      isHarmless({
        focal: { ...between(cells, { from, to }, focal), unknown: 0 },
        reference: { ...between(cells, { from, to }, reference), unknown: 0 },
      } satisfies Pair),
    ),
  );
}

function between(cells: readonly Cell[], { from, to }: Step, group: GroupId) {
  return { numerator: counted(cells, to, group), denominator: counted(cells, from, group) };
}

function counted(cells: readonly Cell[], stage: Stage, group: GroupId): number {
  return cells.reduce((sum, { stages }) => sum + (stages.get(stage)?.[group] ?? 0), 0);
}
