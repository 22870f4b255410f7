import type { LpSolver } from "#app/domain/disclosure/lp-solver.ts";
import { firstShowings, type Model } from "#app/domain/disclosure/model.ts";
import { type Protection, protect } from "#app/domain/disclosure/protect.ts";
import type { ProtectModel } from "#app/domain/disclosure/release.ts";

/** Protections with one defence removed: an attack that does not break them is no attack. */
export const mutants = {
  primariesOnly: (model) => ({
    status: "protected",
    showings: firstShowings(model),
    secondaries: [],
    certificates: [],
    fallbacks: [],
    endings: {},
  }),
  noInsiders: (model, solver) => protect(model, solver, { insiders: false }),
  noAtoms: (model, solver) => withoutAtoms(model, solver),
  /** Shares follow the mask of hires: with hires published, a share to the point tells its numerator. */
  noShareMask: (model, solver) => (isCount(model) ? protect(model, solver) : allShown(model)),
} as const satisfies Record<string, ProtectModel>;

function isCount({ cells }: Model): boolean {
  return cells.every(({ high }) => high === Number.POSITIVE_INFINITY);
}

function allShown(model: Model): Protection {
  const showings = model.cells.map(({ atom, showing }) =>
    atom || showing === "hidden" ? ("hidden" as const) : ("shown" as const),
  );
  return {
    status: "protected",
    showings,
    secondaries: [],
    certificates: [],
    fallbacks: [],
    endings: {},
  };
}

function withoutAtoms(model: Model, solver: LpSolver): Protection {
  const cells = model.cells.filter(({ atom }) => !atom);
  const relations = model.relations.filter((relation) =>
    relation.every((cell) => cell < cells.length),
  );
  const stakesOf = (contributor: number) =>
    new Map([...model.stakesOf(contributor)].filter(([cell]) => cell < cells.length));
  const found = protect(
    { cells, relations, stakesIn: (cell) => model.stakesIn(cell), stakesOf },
    solver,
  );
  if (found.status === "refused") return found;

  const atoms = model.cells.slice(cells.length).map(() => "hidden" as const);
  return { ...found, showings: [...found.showings, ...atoms] };
}
