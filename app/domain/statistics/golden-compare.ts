import type { Tolerance } from "./golden.ts";
import { errorOf } from "./golden-tolerance.ts";

export type Comparison = {
  readonly compared: number;
  readonly maxError: number;
  readonly failures: readonly string[];
};

/** Which tolerance holds for a value, by the names on the way to it ("ml", "a"). */
export type ToleranceOf = (path: readonly string[]) => Tolerance;

/**
 * Compares every number, boolean and null of `expected` with what was computed under the same names.
 * Texts are ids and notes: they are not compared. A value that was not computed is a failure.
 */
export function compare(
  expected: unknown,
  computed: unknown,
  toleranceOf: ToleranceOf,
  path: readonly string[] = [],
): Comparison {
  if (typeof expected === "string") return NOTHING;
  if (typeof expected === "number")
    return compareNumber(expected, computed, toleranceOf(path), path);
  if (Array.isArray(expected)) return compareLists(expected, computed, toleranceOf, path);
  if (typeof expected === "object" && expected !== null) {
    return compareEntries(Object.entries(expected), computed, toleranceOf, path);
  }
  return expected === computed ? SAME : differs(path, expected, computed);
}

const NOTHING: Comparison = { compared: 0, maxError: 0, failures: [] };
const SAME: Comparison = { compared: 1, maxError: 0, failures: [] };

function compareNumber(
  expected: number,
  computed: unknown,
  tolerance: Tolerance,
  path: readonly string[],
): Comparison {
  if (typeof computed !== "number" || !Number.isFinite(computed)) {
    return differs(path, expected, computed);
  }

  const maxError = errorOf(expected, computed, tolerance);
  const within = maxError <= tolerance.limit;
  return { ...(within ? SAME : differs(path, expected, computed)), maxError };
}

function compareLists(
  expected: readonly unknown[],
  computed: unknown,
  toleranceOf: ToleranceOf,
  path: readonly string[],
): Comparison {
  if (!Array.isArray(computed) || computed.length !== expected.length) {
    const found = Array.isArray(computed) ? `${computed.length} values` : computed;
    return differs(path, `${expected.length} values`, found);
  }
  return compareEntries(Object.entries(expected), computed, toleranceOf, path);
}

function compareEntries(
  entries: readonly (readonly [string, unknown])[],
  computed: unknown,
  toleranceOf: ToleranceOf,
  path: readonly string[],
): Comparison {
  return together(
    entries.map(([name, value]) =>
      compare(value, at(computed, name), toleranceOf, [...path, name]),
    ),
  );
}

function at(value: unknown, name: string): unknown {
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, name)) return undefined;
  return (value as Record<string, unknown>)[name];
}

/** Several comparisons as one. */
function together(comparisons: readonly Comparison[]): Comparison {
  return {
    compared: comparisons.reduce((sum, { compared }) => sum + compared, 0),
    maxError: Math.max(0, ...comparisons.map(({ maxError }) => maxError)),
    failures: comparisons.flatMap(({ failures }) => failures),
  };
}

function differs(path: readonly string[], expected: unknown, computed: unknown): Comparison {
  const where = path.map((name) => (/^\d+$/.test(name) ? `[${name}]` : `.${name}`)).join("");
  const found = isNoNumber(computed)
    ? "the inputs give no number"
    : `computed ${computed ?? "nothing"}`;
  const sentence = `${where.replace(/^\./, "")}: expected ${expected}, ${found}`;
  return { compared: 1, maxError: 0, failures: [sentence] };
}

/** NaN and the infinite: what a computation gives where its inputs allow no answer. */
function isNoNumber(computed: unknown): boolean {
  return typeof computed === "number" && !Number.isFinite(computed);
}
