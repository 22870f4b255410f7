import { type GoldenCase, UnreadableCase } from "../statistics/golden.ts";
import type { LpAnswer, LpProblem, LpSession, LpSolver } from "./lp-solver.ts";
import {
  equations,
  listOf,
  numbersByKey,
  recordOf,
  relationsIn,
  textsOf,
} from "./verify-tables.ts";

type Bounds = readonly [number | null, number | null];

/** The problems of the file; a problem seen by an insider is a case of its own, with what it knows. */
export function feasibilityCases({ problems }: GoldenCase): readonly GoldenCase[] {
  return listOf(problems).flatMap((problem) => {
    const { insiders = {}, ...outsider } = recordOf(problem);
    const { expected_lp: _, expected_integer: __, ...given } = outsider;
    const seen = Object.values(recordOf(insiders)).map((one) => ({ ...given, ...recordOf(one) }));
    return [outsider, ...seen];
  });
}

/** The intervals of a feasibility problem, as the golden file names them; null is unbounded. */
export function feasibilityOf(given: GoldenCase, solver: LpSolver): GoldenCase {
  const { expected_lp: lp, expected_integer: whole } = given;
  return {
    expected_lp: intervals(given, solver, Object.keys(recordOf(lp)), false),
    expected_integer: whole && intervals(given, solver, Object.keys(recordOf(whole)), true),
  };
}

function intervals(
  given: GoldenCase,
  solver: LpSolver,
  targets: readonly string[],
  whole: boolean,
): Record<string, Bounds> {
  const hidden = new Set(textsOf(given.suppressed));
  const exact = numbersByKey(given.knows_exactly ?? {});
  const own = numbersByKey(given.contributes ?? {});
  const table = { values: numbersByKey(given.cells), relations: relationsIn(given.relations) };
  const { problem, numbers } = equations(table, (key, value) => {
    const known = exact.get(key) ?? (hidden.has(key) ? null : value);
    return known === null ? [own.get(key) ?? 0, Number.POSITIVE_INFINITY] : [known, known];
  });

  const session = solver.open(problem, "costs");
  try {
    return Object.fromEntries(
      targets.map((key) => [key, interval(session, problem, numbers.get(key) ?? 0, whole)]),
    );
  } finally {
    session.close();
  }
}

function interval(session: LpSession, problem: LpProblem, column: number, whole: boolean): Bounds {
  const all = problem.lower.map((_, index) => index);
  const end = (cost: number) => {
    session.setCost(column, cost);
    const found = endOf(whole ? session.solveWhole(all, 0) : session.solve(), column);
    session.setCost(column, 0);
    return found;
  };
  return [end(1), end(-1)];
}

function endOf(answer: LpAnswer, column: number): number | null {
  if (answer.status === "unbounded") return null;
  if (answer.status === "optimal") return answer.values[column] ?? 0;
  throw new UnreadableCase(`the solver ended as ${answer.status}`);
}
