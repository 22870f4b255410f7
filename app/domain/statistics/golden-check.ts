import type { GoldenCase, GoldenCheck, GoldenResult, Tolerance } from "./golden.ts";
import { UnreadableCase } from "./golden.ts";
import { type Comparison, compare, type ToleranceOf } from "./golden-compare.ts";
import { DEFAULT_TOLERANCE, statedTolerance } from "./golden-tolerance.ts";

/** How one kind of golden file is recomputed. */
export type GoldenSpec = {
  readonly file: string;
  /** The names of a case that are given, hence not compared. */
  readonly inputs: readonly string[] | ((given: GoldenCase) => readonly string[]);
  /** Everything that can be computed from a case, under the file's own names. */
  readonly recompute: (given: GoldenCase) => unknown;
  /** For files whose `meta` names no tolerance for all. */
  readonly tolerance?: Tolerance;
  /** Tolerances of fields that the file's `meta` names one by one, by field name (nearest name wins). */
  readonly tolerances?: Readonly<Record<string, Tolerance>>;
  /** The cases of a parsed file; by default its `cases` or `problems`. */
  readonly casesOf?: (json: GoldenCase) => readonly unknown[];
};

const NOTES = ["id", "name", "note", "notes", "comment", "source", "tolerance"];

/** A check that recomputes each case of a file by its specification; a case with nothing to compare fails. */
export function checkCases(spec: GoldenSpec): GoldenCheck {
  return (json) => {
    if (!isCase(json)) return unreadable(spec.file, "not an object with cases");

    const cases = (spec.casesOf ?? casesOf)(json);
    if (cases.length === 0) return unreadable(spec.file, "no case found");

    const meta = isCase(json.meta) ? statedTolerance(json.meta.tolerance) : null;
    return summary(
      spec.file,
      cases.map((one) => compareCase(spec, one, meta ?? spec.tolerance ?? DEFAULT_TOLERANCE)),
    );
  };
}

/** The result of a file that could not be judged, with the reason. */
export function unreadable(file: string, reason: string): GoldenResult {
  return { file, cases: 0, passed: 0, maxError: 0, failures: [`${file}: ${reason}`] };
}

export function isCase(value: unknown): value is GoldenCase {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function casesOf({ cases, problems }: GoldenCase): readonly unknown[] {
  if (Array.isArray(cases)) return cases;
  return Array.isArray(problems) ? problems : [];
}

function compareCase(spec: GoldenSpec, one: unknown, stated: Tolerance): Comparison {
  if (!isCase(one)) return failure("not an object");

  const ownTolerance = statedTolerance(one.tolerance);
  try {
    const inputs = typeof spec.inputs === "function" ? spec.inputs(one) : spec.inputs;
    const hidden = new Set([...inputs, ...NOTES]);
    const expected = Object.fromEntries(Object.entries(one).filter(([name]) => !hidden.has(name)));
    const toleranceOf = ownTolerance ? () => ownTolerance : tolerancesOf(spec, stated);
    const comparison = compare(expected, spec.recompute(one), toleranceOf);
    return comparison.compared > 0 ? comparison : failure("nothing to compare");
  } catch (error) {
    if (error instanceof UnreadableCase) return failure(error.message);
    throw error;
  }
}

function tolerancesOf({ tolerances = {} }: GoldenSpec, stated: Tolerance): ToleranceOf {
  return (path) => {
    const named = path.findLast((name) => Object.hasOwn(tolerances, name));
    return (named === undefined ? undefined : tolerances[named]) ?? stated;
  };
}

function failure(sentence: string): Comparison {
  return { compared: 0, maxError: 0, failures: [sentence] };
}

function summary(file: string, comparisons: readonly Comparison[]): GoldenResult {
  return {
    file,
    cases: comparisons.length,
    passed: comparisons.filter(({ failures }) => failures.length === 0).length,
    maxError: Math.max(...comparisons.map(({ maxError }) => maxError)),
    failures: comparisons.flatMap(({ failures }, index) =>
      failures.map((sentence) => `case ${index + 1}, ${sentence}`),
    ),
  };
}
