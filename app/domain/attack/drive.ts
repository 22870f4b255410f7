import type { LpAnswer, LpProblem, LpSolver } from "../disclosure/lp-solver.ts";
import type { Bounds } from "./bounds.ts";

/**
 * A problem before the solver, in which some counts may be driven towards an aim and no further: each has a second column, which
 * takes over past the aim at no cost. The tables found so bring many counts to their aims at once, rather than a few far beyond.
 */
export type Drive = {
  /** What an attacker knows, from now on. */
  setBounds(bounds: Bounds): void;
  /** Up (1) or down (-1) to the aim. */
  towards(column: number, direction: 1 | -1, aim: number): void;
  /** Up (1) or down (-1) as far as it goes. */
  away(column: number, direction: 1 | -1): void;
  /** Driven no longer. */
  leave(column: number): void;
  solve(): LpAnswer;
  solveAnew(): LpAnswer;
  /** In whole numbers, within `gap` (0.1: a tenth) of the best. */
  solveWhole(gap: number): LpAnswer;
  close(): void;
};

/** `driven`: the columns that may be. */
export function openDrive(problem: LpProblem, driven: readonly number[], solver: LpSolver): Drive {
  const own = problem.lower.length;
  const beyond = new Map([...new Set(driven)].map((column, rank) => [column, own + rank] as const));
  const session = solver.open(withBeyond(problem, beyond), "costs");
  let { lower, upper }: Bounds = problem;

  const bounded = (column: number) => ({ least: lower[column] ?? 0, most: upper[column] ?? 0 });
  function leave(column: number): void {
    const [{ least, most }, second] = [bounded(column), beyond.get(column)];
    session.setCost(column, 0);
    session.setBounds(column, least, most);
    if (second === undefined) return;
    session.setCost(second, 0);
    session.setBounds(second, 0, 0);
  }
  const all = [...Array(own + beyond.size).keys()];
  return {
    setBounds(bounds) {
      ({ lower, upper } = bounds);
      for (let column = 0; column < own; column++) leave(column);
    },
    towards(column, direction, aim) {
      const [{ least, most }, second] = [bounded(column), beyond.get(column)];
      if (second === undefined) throw new RangeError(`column ${column} is not to be driven`);
      const end = Math.min(Math.max(aim, least), most);
      session.setBounds(column, least, end);
      session.setBounds(second, 0, most - end);
      session.setCost(direction === 1 ? column : second, -direction);
    },
    away: (column, direction) => session.setCost(column, -direction),
    leave,
    solve: () => joined(session.solve(), own, beyond),
    solveAnew: () => joined(session.solveAnew(), own, beyond),
    solveWhole: (gap) => joined(session.solveWhole(all, gap), own, beyond),
    close: () => session.close(),
  };
}

/** The second columns, still: in the rows of the first, with the same coefficients. */
function withBeyond(problem: LpProblem, beyond: ReadonlyMap<number, number>): LpProblem {
  const still = [...beyond].map(() => 0);
  return {
    lower: [...problem.lower, ...still],
    upper: [...problem.upper, ...still],
    costs: [...problem.costs, ...still],
    rows: problem.rows.map((row) =>
      row.flatMap((term) => {
        const second = beyond.get(term[0]);
        return second === undefined ? [term] : [term, [second, term[1]] as const];
      }),
    ),
  };
}

/** The table, each count being the sum of its columns. */
function joined(answer: LpAnswer, own: number, beyond: ReadonlyMap<number, number>): LpAnswer {
  if (answer.status !== "optimal") return answer;
  const values = answer.values.slice(0, own);
  for (const [column, second] of beyond) {
    values[column] = (values[column] ?? 0) + (answer.values[second] ?? 0);
  }
  return { ...answer, values };
}
