import { benjaminiHochberg } from "#app/domain/statistics/multiplicity.ts";
import { adverseImpact } from "./adverse-impact.ts";
import { beforeAfter } from "./before-after.ts";
import { shrunk } from "./beta-binomial.ts";
import { clusterShare } from "./cluster-share.ts";
import { differenceInDifferences } from "./difference-in-differences.ts";
import { directStandardisation } from "./direct-standardisation.ts";
import { expectedShare } from "./expected-share.ts";
import { funnelLimits } from "./funnel-limits.ts";
import { interruptedSeries } from "./interrupted-series.ts";
import { minimumDetectableEffect } from "./minimum-detectable-effect.ts";
import { observedExpected } from "./observed-expected.ts";
import { peerComparison } from "./peer-comparison.ts";
import { staggeredAdoption } from "./staggered-adoption.ts";
import { syntheticControl } from "./synthetic-control.ts";

type Estimator = {
  readonly estimate: (...given: never[]) => unknown;
  /** The golden files that it is held to. */
  readonly golden: readonly string[];
};

/** Every estimator, in the order of the methodology. A new one is a file beside these and a line here. */
const estimators: Readonly<Record<string, Estimator>> = {
  beforeAfter: { estimate: beforeAfter, golden: ["proportion_diff_ci", "two_proportion_tests"] },
  interruptedSeries: { estimate: interruptedSeries, golden: ["its_logistic"] },
  differenceInDifferences: { estimate: differenceInDifferences, golden: ["did_2x2"] },
  staggeredAdoption: { estimate: staggeredAdoption, golden: ["cs_staggered"] },
  syntheticControl: { estimate: syntheticControl, golden: ["synthetic_control"] },
  peers: { estimate: peerComparison, golden: ["proportion_diff_ci"] },
  directStandardisation: { estimate: directStandardisation, golden: ["direct_standardisation"] },
  expectedShare: { estimate: expectedShare, golden: ["expected_share_poisson_binomial"] },
  observedExpected: { estimate: observedExpected, golden: ["oe_ratio"] },
  shrinkage: { estimate: shrunk, golden: ["beta_binomial_eb"] },
  funnelLimits: { estimate: funnelLimits, golden: ["funnel_limits"] },
  clusterShare: { estimate: clusterShare, golden: ["cluster_share"] },
  multiplicity: { estimate: benjaminiHochberg, golden: ["multiplicity_bh"] },
  adverseImpact: { estimate: adverseImpact, golden: ["adverse_impact"] },
  minimumDetectableEffect: { estimate: minimumDetectableEffect, golden: ["power_mde"] },
};

/** The estimators that a golden file holds, by its name: `did_2x2.json`, or any name that holds it. */
export function estimatorsHeldTo(file: string): readonly string[] {
  return Object.entries(estimators)
    .filter(([, { golden }]) => golden.some((kind) => file.includes(kind)))
    .map(([name]) => name);
}
