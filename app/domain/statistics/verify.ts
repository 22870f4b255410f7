import type { GoldenCheck, GoldenResult } from "./golden.ts";
import { checkCases, type GoldenSpec, unreadable } from "./golden-check.ts";
import { distributionQuantiles } from "./verify/distributions.ts";
import { expectedSharePoissonBinomial, oeRatio, powerMde } from "./verify/expected.ts";
import {
  adverseImpactRatio,
  clusterShares,
  directlyStandardised,
  funnel,
} from "./verify/groups.ts";
import { itsLogistic, syntheticControls } from "./verify/series.ts";
import {
  multiplicityBh,
  proportionCi,
  proportionDiffCi,
  twoProportionTests,
} from "./verify/shares.ts";
import { betaBinomialEb } from "./verify/shrinkage.ts";
import { csStaggered } from "./verify/staggered.ts";
import { did2x2 } from "./verify/two-periods.ts";

/** Every kind of golden file of the estimators. A new one is a specification beside these and a line here. */
const SPECS: readonly GoldenSpec[] = [
  proportionCi,
  proportionDiffCi,
  twoProportionTests,
  adverseImpactRatio,
  multiplicityBh,
  oeRatio,
  expectedSharePoissonBinomial,
  funnel,
  directlyStandardised,
  powerMde,
  betaBinomialEb,
  itsLogistic,
  did2x2,
  csStaggered,
  syntheticControls,
  distributionQuantiles,
  clusterShares,
];

/** The checks by kind of file. */
export const goldenChecks: Readonly<Record<string, GoldenCheck>> = Object.fromEntries(
  SPECS.map((spec) => [spec.file, checkCases(spec)]),
);

/**
 * Recomputes a parsed golden file. Its name says which estimator: `did_2x2.json`, or any name that holds
 * it (`our-did_2x2-2025.json`). A name that says nothing is a failure, not a pass.
 */
export function verifyGolden(
  name: string,
  json: unknown,
  checks: Readonly<Record<string, GoldenCheck>> = goldenChecks,
): GoldenResult {
  const kind = kindOf(name, Object.keys(checks));
  const check = kind === null ? undefined : checks[kind];
  if (check === undefined) return unreadable(name, "its name holds no known kind of golden file");
  return { ...check(json), file: name };
}

function kindOf(name: string, kinds: readonly string[]): string | null {
  const base = name.replace(/\.json$/, "");
  if (kinds.includes(base)) return base;
  return kinds.find((kind) => base.includes(kind)) ?? null;
}
