import { Unprotectable } from "./board.ts";
import type { Certificate } from "./certificate.ts";
import { protectFromInsiders } from "./insiders.ts";
import type { LpSolver } from "./lp-solver.ts";
import { firstShowings, type Model, type Showing } from "./model.ts";
import { protectFromOutsiders } from "./outsiders.ts";
import { trim } from "./trim.ts";
import { failedClaim } from "./verify-certificates.ts";
import { closeWorkbench, openWorkbench, type Workbench } from "./workbench.ts";

export type Protected = {
  readonly status: "protected";
  /** By cell of the model, atoms included (hidden). */
  readonly showings: readonly Showing[];
  /** Cells hidden only to protect others. */
  readonly secondaries: readonly string[];
  readonly certificates: readonly Certificate[];
  readonly fallbacks: readonly string[];
  /** How many times the solver ended in each way. */
  readonly endings: Readonly<Record<string, number>>;
};

export type Protection = Protected | { readonly status: "refused"; readonly reason: string };

/**
 * Hides what must be hidden for each sensitive cell to keep its room, against outsiders and (unless told) each member, with
 * whole tables as certificates, checked without the solver. Refused, never weakened, when that cannot be proven.
 */
export function protect(model: Model, solver: LpSolver, { insiders = true } = {}): Protection {
  const bench = openWorkbench(model, solver);
  try {
    protectFromOutsiders(bench);
    if (insiders) protectFromInsiders(bench);
    trim(bench, insiders);
    const failed = failedClaim({ ...bench, certificates: bench.certificates.all }, insiders);
    return failed ? { status: "refused", reason: failed } : outcome(bench);
  } catch (error) {
    if (error instanceof Unprotectable) return { status: "refused", reason: error.message };
    throw error;
  } finally {
    closeWorkbench(bench);
  }
}

function outcome({ model, showings, certificates, fallbacks, endings }: Workbench): Protected {
  const first = firstShowings(model);
  const secondaries = model.cells.flatMap(({ key }, index) =>
    showings[index] === "hidden" && first[index] !== "hidden" ? [key] : [],
  );
  return {
    status: "protected",
    showings,
    secondaries,
    certificates: certificates.all,
    fallbacks,
    endings: Object.fromEntries(endings),
  };
}
