import normalCdf from "@stdlib/stats-base-dists-normal-cdf";
import stdlibQuantile from "@stdlib/stats-base-dists-normal-quantile";

/**
 * The z below which a share p of the normal lies. Far in the lower tail the library loses digits (2e-9
 * at p = 1e-10, because it goes through 2p − 1): one step of Newton's method gives them back.
 */
export function normalQuantile(p: number): number {
  const z = stdlibQuantile(p, 0, 1);
  if (!(p > 0 && p < 0.5)) return z;

  const density = Math.exp(-(z ** 2) / 2) / Math.sqrt(2 * Math.PI);
  return z - (normalCdf(z, 0, 1) - p) / density;
}

/** The z of a two-sided interval: 1.96 for 0.95. Null when the confidence is not between 0 and 1. */
export function zOf(confidence: number): number | null {
  if (!(confidence > 0 && confidence < 1)) return null;
  return normalQuantile(1 - (1 - confidence) / 2);
}

/** The two-sided p-value of a z. */
export function twoSidedP(z: number): number {
  return 2 * normalCdf(-Math.abs(z), 0, 1);
}

export function logit(p: number): number {
  return Math.log(p / (1 - p));
}

export function expit(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
