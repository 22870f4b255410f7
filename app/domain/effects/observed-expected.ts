import chisquareQuantile from "@stdlib/stats-base-dists-chisquare-quantile";
import poissonCdf from "@stdlib/stats-base-dists-poisson-cdf";
import poissonPmf from "@stdlib/stats-base-dists-poisson-pmf";

import type { Interval } from "#app/domain/share.ts";
import { zOf } from "#app/domain/statistics/normal.ts";

export type ObservedExpected = {
  readonly ratio: number;
  /** Garwood's exact limits, of the count and of the ratio. */
  readonly exactCount: Interval;
  readonly exactRatio: Interval;
  /** Byar's approximation (Breslow & Day 1987, vol. II, eq. 2.13), not cut at 0. */
  readonly byarCount: Interval;
  readonly byarRatio: Interval;
  /** Two-sided, by least likelihood (as R `poisson.test`). */
  readonly p: number;
  /** Twice the smaller mid-p tail. */
  readonly midP: number;
};

/**
 * Observed hires over expected ones, the observed taken as Poisson and the expected as known. Null
 * when nothing is expected, or the observed is not a count. For shares that are not small, use the expected share instead.
 */
export function observedExpected(
  observed: number,
  expected: number,
  confidence = 0.95,
): ObservedExpected | null {
  const z = zOf(confidence);
  if (!(expected > 0) || !(observed >= 0) || !Number.isInteger(observed) || z === null) return null;

  const exactCount = garwood(observed, (1 - confidence) / 2);
  const byarCount = byar(observed, z);
  return {
    ratio: observed / expected,
    exactCount,
    exactRatio: over(exactCount, expected),
    byarCount,
    byarRatio: over(byarCount, expected),
    p: leastLikelihoodP(observed, expected),
    midP: doubledMidP(observed, expected),
  };
}

function garwood(observed: number, tail: number): Interval {
  return {
    low: observed === 0 ? 0 : chisquareQuantile(tail, 2 * observed) / 2,
    high: chisquareQuantile(1 - tail, 2 * observed + 2) / 2,
  };
}

function byar(observed: number, z: number): Interval {
  return {
    low: observed === 0 ? 0 : byarBound(observed, -z),
    high: byarBound(observed + 1, z),
  };
}

function byarBound(count: number, z: number): number {
  return count * (1 - 1 / (9 * count) + z / (3 * Math.sqrt(count))) ** 3;
}

function over({ low, high }: Interval, expected: number): Interval {
  return { low: low / expected, high: high / expected };
}

/** P of all counts no more probable than the observed one; ties within 1e-7 in proportion, as R. */
function leastLikelihoodP(observed: number, expected: number): number {
  if (observed === expected) return 1;

  const limit = poissonPmf(observed, expected) * (1 + 1e-7);
  const isRare = (count: number) => poissonPmf(count, expected) <= limit;
  if (observed < expected) {
    const far = firstFrom(Math.ceil(expected), isRare);
    return Math.min(1, poissonCdf(observed, expected) + 1 - poissonCdf(far - 1, expected));
  }

  const near = firstFrom(0, (count) => !isRare(count));
  return Math.min(1, poissonCdf(near - 1, expected) + 1 - poissonCdf(observed - 1, expected));
}

function firstFrom(start: number, holds: (count: number) => boolean): number {
  let count = start;
  while (!holds(count)) count += 1;
  return count;
}

function doubledMidP(observed: number, expected: number): number {
  const half = poissonPmf(observed, expected) / 2;
  const below = poissonCdf(observed - 1, expected);
  return Math.min(1, 2 * Math.min(below + half, 1 - below - half));
}
