import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";
import gammaQuantile from "@stdlib/stats-base-dists-gamma-quantile";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";

import { type GoldenCase, UnreadableCase } from "../golden.ts";
import type { GoldenSpec } from "../golden-check.ts";
import { numberOf } from "../golden-inputs.ts";
import { relative } from "../golden-tolerance.ts";
import { normalQuantile } from "../normal.ts";

const QUANTILES: Readonly<Record<string, (given: GoldenCase) => number>> = {
  beta: (given) => betaQuantile(numberOf(given, "p"), numberOf(given, "a"), numberOf(given, "b")),
  gamma: (given) => gammaQuantile(numberOf(given, "p"), numberOf(given, "k"), 1),
  t: (given) => tQuantile(numberOf(given, "p"), numberOf(given, "df")),
  norm: (given) => normalQuantile(numberOf(given, "p")),
};

/** One case a line; the name of the list it stands in says the distribution. */
export const distributionQuantiles: GoldenSpec = {
  file: "distribution_quantiles",
  inputs: ["distribution", "p", "a", "b", "k", "df"],
  tolerance: relative(1e-9),
  casesOf: (json) =>
    Object.keys(QUANTILES).flatMap((distribution) => {
      const lines = json[distribution];
      return Array.isArray(lines) ? lines.map((line) => ({ ...line, distribution })) : [];
    }),
  recompute(given) {
    const quantile = QUANTILES[String(given.distribution)];
    if (quantile === undefined) throw new UnreadableCase("unknown distribution");
    return { q: quantile(given) };
  },
};
