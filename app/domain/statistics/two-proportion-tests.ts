import hypergeometricPmf from "@stdlib/stats-base-dists-hypergeometric-pmf";

import type { Share } from "#app/domain/share.ts";
import { twoSidedP } from "./normal.ts";
import { sum } from "./sums.ts";

export type FisherTest = {
  readonly twoSided: number;
  readonly midP: number;
  readonly less: number;
  readonly greater: number;
};

/** Two probabilities closer than this, in proportion, are the same one (convention of R `fisher.test`). */
const TIE = 1e-7;

/**
 * Fisher's exact test of two shares: two-sided = tables no more probable than the one observed; mid-p =
 * less probable ones + half of the equally probable (Lancaster 1961); `less` = first share lower.
 */
export function fisherTest(first: Share, second: Share): FisherTest {
  const { numerator: x, denominator: n1 } = first;
  const successes = x + second.numerator;
  const lowest = Math.max(0, successes - second.denominator);
  const tables = Array.from({ length: Math.min(n1, successes) - lowest + 1 }, (_, index) =>
    hypergeometricPmf(lowest + index, n1 + second.denominator, successes, n1),
  );

  const observed = tables[x - lowest] ?? 0;
  const rarer = sum(tables.filter((p) => p < observed * (1 - TIE)));
  const ties = sum(tables.filter((p) => Math.abs(p - observed) <= observed * TIE));
  return {
    twoSided: Math.min(1, rarer + ties),
    midP: rarer + ties / 2,
    less: Math.min(1, sum(tables.slice(0, x - lowest + 1))),
    greater: Math.min(1, sum(tables.slice(x - lowest))),
  };
}

export type ZTest = { readonly z: number | null; readonly p: number | null };

/**
 * Pooled z test, no continuity correction; z is null and p is 1 when all or none have the trait, and
 * both are null when nobody is counted on one side.
 */
export function pooledZTest(first: Share, second: Share): ZTest {
  if (first.denominator === 0 || second.denominator === 0) return { z: null, p: null };

  const pooled = pooledShare(first, second);
  const spread = pooled * (1 - pooled) * (1 / first.denominator + 1 / second.denominator);
  if (!(spread > 0)) return { z: null, p: 1 };

  const gap = first.numerator / first.denominator - second.numerator / second.denominator;
  const z = gap / Math.sqrt(spread);
  return { z, p: twoSidedP(z) };
}

/** The smallest of the four expected counts; null when nobody is counted. Below 5, prefer Fisher. */
export function smallestExpected(first: Share, second: Share): number | null {
  const total = first.denominator + second.denominator;
  if (total === 0) return null;

  const pooled = pooledShare(first, second);
  return Math.min(first.denominator, second.denominator) * Math.min(pooled, 1 - pooled);
}

/** The share of both together; 0 when nobody is counted. */
export function pooledShare(first: Share, second: Share): number {
  const total = first.denominator + second.denominator;
  return total === 0 ? 0 : (first.numerator + second.numerator) / total;
}
