/** What a golden file gave when its numbers were computed again. */
export type GoldenResult = {
  readonly file: string;
  readonly cases: number;
  readonly passed: number;
  /** The largest error met, in the terms of the tolerance that judged it (absolute or relative). */
  readonly maxError: number;
  /** One sentence for each value that differs: "case 3, wilson[0]: expected 0.1, computed 0.2". */
  readonly failures: readonly string[];
};

/** Recomputes a parsed golden file and compares; a file it cannot read is a result with a failure. */
export type GoldenCheck = (json: unknown) => GoldenResult;

/** One case (or problem) of a golden file: what is given, and what was computed from it. */
export type GoldenCase = Readonly<Record<string, unknown>>;

/** How far a recomputed number may lie: from the value itself, or from it in proportion to its size. */
export type Tolerance = { readonly kind: "absolute" | "relative"; readonly limit: number };

/** A case that lacks what the estimator needs. */
export class UnreadableCase extends Error {}
