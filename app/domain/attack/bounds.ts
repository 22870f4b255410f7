import type { LpProblem } from "../disclosure/lp-solver.ts";
import type { OwnRows } from "./attacker.ts";
import type { Equations } from "./unknowns.ts";

/** What an attacker knows each count to lie between, by column. */
export type Bounds = Pick<LpProblem, "lower" | "upper">;

/** Far above any count: a figure that nothing bounds would leave the solver without a table to show. */
const CEILING = 10_000_000;

/** What the release says, with what an attacker knows from its own rows. */
export function boundsWith({ numbers }: Equations, known: Bounds, ownRows?: OwnRows): Bounds {
  const lower = [...known.lower];
  const upper = known.upper.map((most) => Math.min(most, CEILING));
  for (const [name, own] of ownRows?.atLeast ?? []) {
    const column = numbers.get(name);
    if (column !== undefined) lower[column] = Math.max(lower[column] ?? 0, own);
  }
  for (const [name, count] of ownRows?.exactly ?? []) {
    const column = numbers.get(name);
    if (column === undefined) continue;
    lower[column] = count;
    upper[column] = count;
  }
  return { lower, upper };
}

/** What several attackers know when they tell each other. */
export function together(known: readonly Bounds[]): Bounds {
  const columns = known[0]?.lower.keys() ?? [];
  const all = [...columns].map((column) => ({
    least: Math.max(...known.map(({ lower }) => lower[column] ?? 0)),
    most: Math.min(...known.map(({ upper }) => upper[column] ?? 0)),
  }));
  return { lower: all.map(({ least }) => least), upper: all.map(({ most }) => most) };
}
