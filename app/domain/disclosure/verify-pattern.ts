import { type GoldenResult, UnreadableCase } from "../statistics/golden.ts";
import { unreadable } from "../statistics/golden-check.ts";
import { numberOf } from "../statistics/golden-inputs.ts";
import type { LpSolver } from "./lp-solver.ts";
import type { Model, ModelCell, Stake } from "./model.ts";
import { hidingCost } from "./pricing.ts";
import { concentrationOf, primaryReasons, protectionLevel } from "./primary.ts";
import { protect } from "./protect.ts";
import { feasibilityOf } from "./verify-feasibility.ts";
import { listOf, numbersByKey, recordOf, relationsIn } from "./verify-tables.ts";

const FILE = "sdc_pattern_reference";
const MOST_SECONDARIES = 1.25;

/**
 * Protects the reference tables against outsiders and judges the pattern found: no figure disclosed or below its protection,
 * at most 1.25 times the secondaries of the reference.
 */
export function checkPattern(json: unknown, solver: LpSolver): GoldenResult {
  try {
    const { problem, patterns } = recordOf(json);
    const failures = failuresOf(recordOf(problem), recordOf(patterns), solver);
    return { file: FILE, cases: 1, passed: failures.length === 0 ? 1 : 0, maxError: 0, failures };
  } catch (error) {
    if (error instanceof UnreadableCase) return unreadable(FILE, error.message);
    throw error;
  }
}

function failuresOf(
  problem: Readonly<Record<string, unknown>>,
  patterns: Readonly<Record<string, unknown>>,
  solver: LpSolver,
): readonly string[] {
  const model = modelOf(problem);
  const protection = protect(model, solver, { insiders: false });
  if (protection.status === "refused") return [`${FILE}: ${protection.reason}`];

  const reference = numberOf(recordOf(patterns.gauss_interval_pm3), "n_secondary");
  const { secondaries, showings } = protection;
  const suppressed = model.cells.flatMap(({ key }, index) =>
    showings[index] === "shown" ? [] : [key],
  );
  const failures = narrowedCells(problem, model, suppressed, solver);
  return secondaries.length <= MOST_SECONDARIES * reference
    ? failures
    : [...failures, `${secondaries.length} secondaries, the reference has ${reference}`];
}

function narrowedCells(
  problem: Readonly<Record<string, unknown>>,
  { cells }: Model,
  suppressed: readonly string[],
  solver: LpSolver,
): readonly string[] {
  const sensitive = cells.filter(({ need }) => need);
  const targets = Object.fromEntries(sensitive.map(({ key }) => [key, []]));
  const values = Object.fromEntries(cells.map(({ key, value }) => [key, value]));
  const given = { cells: values, relations: problem.relations, suppressed, expected_lp: targets };
  const found = recordOf(feasibilityOf(given, solver).expected_lp);
  return sensitive.flatMap(({ key, value, need }) => {
    const [low, high] = listOf(found[key]);
    const safe =
      Number(low) <= value - (need?.down ?? 0) + 1e-6 &&
      (high === null || Number(high) >= value + (need?.up ?? 0) - 1e-6);
    return safe ? [] : [`${key} is bracketed between ${low} and ${high}`];
  });
}

function modelOf(problem: Readonly<Record<string, unknown>>): Model {
  const contributions = listOf(problem.cells).map((cell) =>
    numbersByKey(recordOf(cell).contributions),
  );
  const keys = listOf(problem.cells).map((cell) => String(recordOf(cell).key));
  const names = [...new Set(contributions.flatMap((one) => [...one.keys()]))];
  const numberOfName = new Map(names.map((name, number) => [name, number]));
  const numberOfKey = new Map(keys.map((key, number) => [key, number]));
  const stakes = contributions.map(
    (one) =>
      new Map(
        [...one].map(([name, below]): [number, Stake] => [
          numberOfName.get(name) ?? 0,
          { below, above: 0 },
        ]),
      ),
  );
  return {
    cells: keys.map((key, index) => cellOf(key, contributions[index] ?? new Map())),
    relations: relationsIn(problem.relations).map(({ parent, children }) =>
      [parent, ...children].map((key) => numberOfKey.get(key) ?? 0),
    ),
    stakesIn: (cell) => stakes[cell] ?? new Map(),
    stakesOf: () => new Map(),
  };
}

function cellOf(key: string, contributions: ReadonlyMap<string, number>): ModelCell {
  const concentration = concentrationOf(contributions.values());
  const { total, first } = concentration;
  const up = protectionLevel(concentration);
  return {
    key,
    atom: false,
    value: total,
    low: 0,
    high: Number.POSITIVE_INFINITY,
    showing: "open",
    band: null,
    need: primaryReasons(concentration).length > 0 ? { up, down: Math.min(total, up) } : null,
    cost: hidingCost(key, total),
    stake: { below: first, above: 0 },
    sole: null,
  };
}
