import normalCdf from "@stdlib/stats-base-dists-normal-cdf";

import { normalQuantile } from "#app/domain/statistics/normal.ts";
import { rootBetween } from "#app/domain/statistics/root.ts";

export type Demand = {
  /** The chance of seeing an effect that exists; 0.8 by convention. */
  readonly power: number;
  /** The accepted chance of seeing one that does not exist, two-sided; 0.05 by convention. */
  readonly alpha: number;
};

export const USUAL_DEMAND: Demand = { power: 0.8, alpha: 0.05 };

export type Comparison = {
  readonly treated: number;
  readonly control: number;
  /** The share without the policy. */
  readonly p0: number;
  /** How much hires of one site resemble each other; 1 when they do not. */
  readonly designEffect?: number;
};

/**
 * The smallest rise of a share that would be seen (Fleiss, Levin & Paik 2003, ch. 4; Bloom 1995):
 * d = √deff·(z_{α/2}·√(p̄q̄(1/n1 + 1/n0)) + z_β·√(p1q1/n1 + p0q0/n0)), in [0, 1]. Null when even a
 * share of 100 % would not be seen, or a side has no hires.
 */
export function minimumDetectableEffect(
  { treated: n1, control: n0, p0, designEffect = 1 }: Comparison,
  { power, alpha }: Demand = USUAL_DEMAND,
): number | null {
  if (!(n1 > 0 && n0 > 0 && p0 >= 0 && p0 < 1)) return null;

  const [zAlpha, zBeta] = [upperZ(alpha / 2), upperZ(1 - power)];
  const missing = (p1: number) => {
    const pooled = (n1 * p1 + n0 * p0) / (n1 + n0);
    const underNone = Math.sqrt(spread(pooled) * (1 / n1 + 1 / n0));
    const underEffect = Math.sqrt(spread(p1) / n1 + spread(p0) / n0);
    return p1 - p0 - Math.sqrt(designEffect) * (zAlpha * underNone + zBeta * underEffect);
  };
  const p1 = missing(1) < 0 ? null : rootBetween(p0, 1, missing);
  return p1 === null ? null : p1 - p0;
}

/**
 * Hires needed on each side to see the difference between two shares (as R `power.prop.test`), not
 * rounded. Null when the shares are equal.
 */
export function hiresPerGroup(
  p1: number,
  p2: number,
  { power, alpha }: Demand = USUAL_DEMAND,
): number | null {
  if (p1 === p2) return null;

  const reach =
    upperZ(alpha / 2) * Math.sqrt(2 * spread((p1 + p2) / 2)) +
    upperZ(1 - power) * Math.sqrt(spread(p1) + spread(p2));
  return (reach / (p1 - p2)) ** 2;
}

/** The chance of seeing the difference with so many hires on each side (one tail, as R); null if certain. */
export function powerOf(
  hires: number,
  p1: number,
  p2: number,
  alpha = USUAL_DEMAND.alpha,
): number | null {
  const own = spread(p1) + spread(p2);
  if (own === 0) return null;

  const underNone = upperZ(alpha / 2) * Math.sqrt(2 * spread((p1 + p2) / 2));
  return normalCdf((Math.sqrt(hires) * Math.abs(p1 - p2) - underNone) / Math.sqrt(own), 0, 1);
}

/** Months until `needed` hires at the present pace, rounded up; null at a pace of 0. */
export function monthsToWait(
  needed: number,
  present: number,
  hiresPerMonth: number,
): number | null {
  if (needed <= present) return 0;
  return hiresPerMonth > 0 ? Math.ceil((needed - present) / hiresPerMonth) : null;
}

function upperZ(tail: number): number {
  return normalQuantile(1 - tail);
}

function spread(p: number): number {
  return p * (1 - p);
}
