import type { GoldenResult } from "../statistics/golden.ts";
import { checkCases } from "../statistics/golden-check.ts";
import { numbersOf } from "../statistics/golden-inputs.ts";
import type { LpSolver } from "./lp-solver.ts";
import {
  concentrationOf,
  isDominated,
  isEstimable,
  missingRest,
  primaryReasons,
  protectionLevel,
} from "./primary.ts";
import { THRESHOLDS } from "./thresholds.ts";
import { feasibilityCases, feasibilityOf } from "./verify-feasibility.ts";
import { checkPattern } from "./verify-pattern.ts";

/** Golden files of disclosure control, by name without extension; two of them need the solver. */
export const disclosureChecks: Readonly<
  Record<string, (json: unknown, solver: LpSolver) => GoldenResult>
> = {
  sdc_primary_rules: checkCases({
    file: "sdc_primary_rules",
    inputs: ["contributions"],
    recompute: (given) => ({ expected: primaryCase(numbersOf(given, "contributions")) }),
  }),
  sdc_feasibility: (json, solver) =>
    checkCases({
      file: "sdc_feasibility",
      inputs: ["cells", "relations", "suppressed", "knows_exactly", "contributes"],
      casesOf: feasibilityCases,
      recompute: (given) => feasibilityOf(given, solver),
    })(json),
  sdc_pattern_reference: checkPattern,
};

function primaryCase(contributions: readonly number[]) {
  const cell = concentrationOf(contributions);
  const { contributors, total, first, second } = cell;
  const level = protectionLevel(cell);
  return {
    contributors,
    total,
    few_contributors: contributors < THRESHOLDS.minContributors,
    few_contributors_insee3: contributors < THRESHOLDS.floorContributors,
    few_hires: total < THRESHOLDS.minHires,
    p_percent: isEstimable(cell),
    dominance_1_85: isDominated(cell),
    dominance_2_k: (first + second) * (100 + THRESHOLDS.pPercent) > 100 * total,
    upper_protection_p: Math.max(0, missingRest(cell)) / 100,
    protection_level: level,
    lower_protection_level: Math.min(total, level),
    primary: primaryReasons(cell).length > 0,
    zero_cell: total === 0,
  };
}
