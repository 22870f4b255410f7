import { type DensityGrid, vintageLabel } from "./nomenclatures.ts";
import type { PlaceAnomaly, RuralAnswer } from "./place.ts";

/** Bourgs ruraux: rural are classes 5, 6 and 7 of INSEE's density grid, level 3 of its 3-level form. */
const FIRST_RURAL_CLASS = 5;

export type RuralFinding = {
  readonly density: number | null;
  readonly rural: RuralAnswer;
  readonly anomalies: readonly PlaceAnomaly[];
};

/**
 * Rural or not, by the grid's class of the first code that has one (the code given, then the commune it leads to), else by the
 * class the company gave. A commune that a whole grid does not know (a split one) is undetermined.
 */
export function ruralFinding(
  codes: readonly string[],
  given: number | null,
  grid: DensityGrid | null,
): RuralFinding {
  const listed = grid ? firstOf(grid.classes, codes) : null;
  if (grid && listed !== null) {
    const disagrees = given !== null && given !== listed;
    return {
      density: listed,
      rural: classVerdict(listed, "densityClass", vintageLabel(grid)),
      anomalies: disagrees ? ["densityDisagrees"] : [],
    };
  }
  if (given !== null) {
    return { density: given, rural: classVerdict(given, "densityGiven", null), anomalies: [] };
  }
  return { density: null, rural: unsettled(codes, grid), anomalies: [] };
}

/** The value of the first code a list knows. */
export function firstOf<Value>(
  list: ReadonlyMap<string, Value>,
  codes: readonly string[],
): Value | null {
  const known = codes.find((code) => list.has(code));
  return known === undefined ? null : (list.get(known) ?? null);
}

function classVerdict(
  density: number,
  method: RuralAnswer["method"],
  vintage: string | null,
): RuralAnswer {
  return { verdict: density >= FIRST_RURAL_CLASS ? "yes" : "no", method, vintage };
}

function unsettled(codes: readonly string[], grid: DensityGrid | null): RuralAnswer {
  if (!grid || (grid.extract && codes.length > 0)) {
    return { verdict: "unavailable", method: null, vintage: null };
  }
  return { verdict: "undetermined", method: null, vintage: vintageLabel(grid) };
}
