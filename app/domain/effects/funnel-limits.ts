import binomialCdf from "@stdlib/stats-base-dists-binomial-cdf";

import type { Interval, Share } from "#app/domain/share.ts";
import { mean } from "#app/domain/statistics/sums.ts";

/**
 * Prediction limits of a share of `hires` around a target, by interpolation of the binomial
 * (Spiegelhalter 2005, Statistics in Medicine 24:1185, App. A.1.1), in [0, 1]. They say where a site
 * that follows the target would fall, not where a site's own share lies. Null without hires.
 */
export function funnelLimits(hires: number, target: number, coverage = 0.95): Interval | null {
  if (!(hires > 0) || !(target >= 0 && target <= 1)) return null;

  const tail = (1 - coverage) / 2;
  return { low: limit(hires, target, tail), high: limit(hires, target, 1 - tail) };
}

/**
 * How much more the sites spread around the target than chance alone: mean of the squared z scores
 * after the outer tenth on each side is brought to the tenth and ninetieth percentile
 * (Spiegelhalter 2005, § 3.2.2). Never below 1. Null when no site has hires.
 */
export function overdispersion(shares: readonly Share[], target: number): number | null {
  if (!(target > 0 && target < 1)) return null;

  const scores = shares
    .filter(({ denominator }) => denominator > 0)
    .map(({ numerator, denominator }) => {
      const gap = numerator / denominator - target;
      return gap / Math.sqrt((target * (1 - target)) / denominator);
    });
  const spread = mean(winsorised(scores).map((score) => score ** 2));
  return spread === null ? null : Math.max(1, spread);
}

/** Limits moved away from the target by the square root of the over-dispersion, in [0, 1]. */
export function widened({ low, high }: Interval, target: number, dispersion: number): Interval {
  const factor = Math.sqrt(Math.max(1, dispersion));
  return {
    low: Math.max(0, target - (target - low) * factor),
    high: Math.min(1, target + (high - target) * factor),
  };
}

function limit(hires: number, target: number, probability: number): number {
  const count = smallestReaching(hires, target, probability);
  const reached = binomialCdf(count, hires, target);
  const before = count === 0 ? 0 : binomialCdf(count - 1, hires, target);
  const excess = reached > before ? (reached - probability) / (reached - before) : 0;
  return Math.min(1, Math.max(0, (count - excess) / hires));
}

/** The smallest count whose cumulated probability reaches the one asked. */
function smallestReaching(hires: number, target: number, probability: number): number {
  let [low, high] = [0, hires];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (binomialCdf(middle, hires, target) >= probability) high = middle;
    else low = middle + 1;
  }
  return low;
}

function winsorised(values: readonly number[]): readonly number[] {
  const sorted = values.toSorted((a, b) => a - b);
  const cut = Math.floor(sorted.length / 10);
  const low = sorted[cut] ?? 0;
  const high = sorted[sorted.length - 1 - cut] ?? 0;
  return values.map((value) => Math.min(high, Math.max(low, value)));
}
