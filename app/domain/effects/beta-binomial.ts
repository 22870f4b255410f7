import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";

import type { Interval, Share } from "#app/domain/share.ts";
import { sum } from "#app/domain/statistics/sums.ts";

/** What employers (or sites) have in common: their shares follow Beta(a, b), of mean `mu`. */
export type Prior = {
  readonly mu: number;
  /** Correlation of two hires of one employer, 1/(a + b + 1); not positive when they are all alike. */
  readonly rho: number;
  /** Null when the employers differ no more than chance makes them: all get `mu` (pooling). */
  readonly beta: { readonly a: number; readonly b: number } | null;
};

export type Shrunk = {
  readonly mean: number;
  /** How much of the mean is the employer's own share, in [0, 1]. */
  readonly weightOwn: number;
  /** Equal-tailed interval of the posterior; null under pooling. */
  readonly interval: Interval | null;
};

/**
 * The prior by moments (Kleinman 1973, JASA 68:46), weights n. Employers without hires are left out.
 * Null below two employers, or when all or none have the trait.
 */
export function momentPrior(shares: readonly Share[]): Prior | null {
  const hiring = shares.filter(({ denominator }) => denominator > 0);
  const total = sum(hiring.map(({ denominator }) => denominator));
  const mu = sum(hiring.map(({ numerator }) => numerator)) / total;
  if (hiring.length < 2 || !(mu > 0 && mu < 1)) return null;

  const spread = sum(hiring.map((share) => share.denominator * (ownShare(share) - mu) ** 2));
  const base = mu * (1 - mu);
  const chance = sum(hiring.map(({ denominator }) => 1 - denominator / total));
  const own = sum(hiring.map(({ denominator: n }) => n * (1 - n / total)));
  const rho = own === chance ? 0 : (spread - base * chance) / (base * (own - chance));
  return { mu, rho, beta: rho > 0 && rho < 1 ? betaOf(mu, 1 / rho - 1) : null };
}

/** An employer's share drawn towards the others', the more so the fewer its hires (Casella 1985). */
export function shrunk(share: Share, { mu, beta }: Prior, confidence = 0.95): Shrunk {
  if (beta === null) return { mean: mu, weightOwn: 0, interval: null };

  const { numerator: x, denominator: n } = share;
  const [a, b] = [beta.a + x, beta.b + n - x];
  const tail = (1 - confidence) / 2;
  return {
    mean: a / (a + b),
    weightOwn: n / (n + beta.a + beta.b),
    interval: { low: betaQuantile(tail, a, b), high: betaQuantile(1 - tail, a, b) },
  };
}

function ownShare({ numerator, denominator }: Share): number {
  return numerator / denominator;
}

function betaOf(mu: number, size: number) {
  return { a: mu * size, b: (1 - mu) * size };
}
