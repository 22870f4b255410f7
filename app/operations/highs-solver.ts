import loadHighs, { type Highs, type Model, type ModelData } from "highs";
import type {
  LpAnswer,
  LpChanges,
  LpProblem,
  LpSession,
  LpSolver,
} from "#app/domain/disclosure/lp-solver.ts";

/** New costs keep an answer possible, which suits the primal simplex; new bounds keep it best, which suits the dual one. */
const SIMPLEX = {
  costs: { simplex_strategy: 4 },
  bounds: {
    simplex_strategy: 1,
    simplex_dual_edge_weight_strategy: 2,
    dual_simplex_cost_perturbation_multiplier: 0,
  },
} as const;
const ANEW = { presolve: "on", simplex_strategy: 1 } as const;
/**
 * A search in whole numbers is given up after so many nodes, the same on every machine: a release made again must give up where it
 * did. The time is a guard far above; it fails the whole release.
 */
const WHOLE_NODES = 1_000;
const WHOLE_SECONDS = 600;

const WHOLE = { output_flag: false, mip_max_nodes: WHOLE_NODES, time_limit: WHOLE_SECONDS };

/** The linear solver of the house: HiGHS in WebAssembly, one thread, synchronous once loaded. */
export async function loadHighsSolver(): Promise<LpSolver> {
  const highs = await loadHighs();
  return { open: (problem, changes) => openSession(highs, problem, changes) };
}

/** A persistent model, without presolve. Its memory is outside the garbage collector: `close` it. */
function openSession(highs: Highs, problem: LpProblem, changes: LpChanges): LpSession {
  const lower = [...problem.lower];
  const upper = [...problem.upper];
  const costs = [...problem.costs];
  const model = highs.createModel(modelData(problem));
  model.options.set({ output_flag: false, presolve: "off", ...SIMPLEX[changes] });

  return {
    setBounds(column, low, high) {
      if (lower[column] === low && upper[column] === high) return;
      lower[column] = low;
      upper[column] = high;
      model.changeColBounds(column, low, high);
    },
    setCost(column, cost) {
      costs[column] = cost;
      model.changeColCost(column, cost);
    },
    solve() {
      if (changes === "bounds") model.setLogicalBasis();
      return answer(highs, model);
    },
    solveAnew() {
      model.clearSolver();
      model.options.set(ANEW);
      const found = answer(highs, model);
      model.options.set({ presolve: "off", ...SIMPLEX[changes] });
      return found;
    },
    solveWhole: (columns, gap) =>
      solveWhole(highs, { ...problem, lower, upper, costs }, columns, gap),
    close: () => model.dispose(),
  };
}

/** A small model of the columns asked for, and of the rows they appear in. */
function solveWhole(
  highs: Highs,
  problem: LpProblem,
  columns: readonly number[],
  gap: number,
): LpAnswer {
  const places = new Map(columns.map((column, place) => [column, place]));
  const pick = (values: readonly number[]) => columns.map((column) => values[column] ?? 0);
  const rows = problem.rows.flatMap((row) => {
    const terms = row.flatMap(([column, coefficient]) => {
      const place = places.get(column);
      return place === undefined ? [] : [[place, coefficient] as const];
    });
    return terms.length > 0 ? [terms] : [];
  });
  const { lower, upper, costs } = problem;
  const small = { lower: pick(lower), upper: pick(upper), costs: pick(costs), rows };

  const integrality = new Array(columns.length).fill(highs.constants.variableType.integer);
  return highs.withModel({ ...modelData(small), integrality }, (model) => {
    model.options.set({ ...WHOLE, mip_rel_gap: gap });
    const found = answer(highs, model);
    if (found.status !== "optimal") return found;

    const values = new Float64Array(problem.lower.length);
    columns.forEach((column, place) => {
      values[column] = found.values[place] ?? 0;
    });
    return { ...found, values };
  });
}

function answer(highs: Highs, model: Model): LpAnswer {
  const { modelStatus } = highs.constants;
  model.run();
  const status = model.getModelStatus();

  if (status === modelStatus.optimal) {
    const { colValue } = model.getSolution();
    return { status: "optimal", cost: model.getObjectiveValue(), values: colValue };
  }
  if (status === modelStatus.unbounded) return { status: "unbounded" };
  if (status === modelStatus.infeasible) return { status: "infeasible" };
  if (status === modelStatus.solutionLimit) return { status: "limit" };
  return { status: "failed", reason: `HiGHS model status ${status}` };
}

/** Row by row, as the problem is written. */
function modelData({ lower, upper, costs, rows }: LpProblem): ModelData {
  return {
    numCols: lower.length,
    numRows: rows.length,
    colCost: Float64Array.from(costs),
    colLower: Float64Array.from(lower),
    colUpper: Float64Array.from(upper),
    rowLower: new Float64Array(rows.length),
    rowUpper: new Float64Array(rows.length),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: lower.length,
      ...compressed(rows),
    },
  };
}

/** Filled in place: boards are laid often, and a list of all terms would be most of their cost. */
function compressed(rows: LpProblem["rows"]) {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, index) => {
    starts[index + 1] = (starts[index] ?? 0) + row.length;
  });
  const size = starts[rows.length] ?? 0;
  const [indices, values] = [new Int32Array(size), new Float64Array(size)];
  let at = 0;
  for (const row of rows) {
    for (const [column, coefficient] of row) {
      indices[at] = column;
      values[at++] = coefficient;
    }
  }
  return { starts, indices, values };
}
