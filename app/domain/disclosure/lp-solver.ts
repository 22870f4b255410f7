/** One term of a row: a column and its coefficient. */
export type LpTerm = readonly [column: number, coefficient: number];

/** Bounded columns, each at a cost, under rows that each sum to zero. An unbounded side is ±Infinity. */
export type LpProblem = {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
  readonly costs: readonly number[];
  readonly rows: readonly (readonly LpTerm[])[];
};

/**
 * `limit`: a search in whole numbers was given up, at a point that the problem alone decides, so that it ends there everywhere.
 * `failed` is any other ending (time, error): never taken for an answer.
 */
export type LpAnswer =
  | { readonly status: "optimal"; readonly cost: number; readonly values: Float64Array }
  | { readonly status: "unbounded" }
  | { readonly status: "infeasible" }
  | { readonly status: "limit" }
  | { readonly status: "failed"; readonly reason: string };

/** A problem kept by the solver, of which bounds and costs change. */
export type LpSession = {
  setBounds(column: number, lower: number, upper: number): void;
  setCost(column: number, cost: number): void;
  /** The least total cost. */
  solve(): LpAnswer;
  /** The same from nothing, the problem reduced first: quicker than from the last answer once most of it has changed. */
  solveAnew(): LpAnswer;
  /** An answer in whole numbers in which only these columns differ from 0, within `gap` (0.1: a tenth) of the least cost. */
  solveWhole(columns: readonly number[], gap: number): LpAnswer;
  close(): void;
};

/**
 * How successive problems of a session differ. `costs`: each solve starts from the last answer. `bounds`: each starts from
 * zero, which must cost nothing, so that an answer moves few columns.
 */
export type LpChanges = "costs" | "bounds";

/** The linear solver, passed in: the domain has none of its own. */
export type LpSolver = { open(problem: LpProblem, changes: LpChanges): LpSession };
