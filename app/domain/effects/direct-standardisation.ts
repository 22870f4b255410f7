import type { Interval, Share } from "#app/domain/share.ts";
import { expit, logit, zOf } from "#app/domain/statistics/normal.ts";
import { sum } from "#app/domain/statistics/sums.ts";

export type Stratum = {
  readonly share: Share;
  /** The stratum's size in the reference population, in any unit: weights are brought to a sum of 1. */
  readonly weight: number;
};

export type StandardisedShare = {
  readonly rate: number;
  readonly variance: number;
  /** On the logit scale; null when the rate is 0 or 1. */
  readonly interval: Interval | null;
};

/**
 * The share the reference population's mix of sites or occupations would give (Breslow & Day 1987,
 * ch. 2): r = Σ w·p, variance Σ w²·p(1 − p)/n. Null when a stratum that weighs has nobody, or none
 * weighs.
 */
export function directStandardisation(
  strata: readonly Stratum[],
  confidence = 0.95,
): StandardisedShare | null {
  const weighing = strata.filter(({ weight }) => weight > 0);
  const total = sum(weighing.map(({ weight }) => weight));
  if (total === 0 || weighing.some(({ share }) => share.denominator === 0)) return null;

  const parts = weighing.map(({ share: { numerator, denominator }, weight }) => {
    const p = numerator / denominator;
    return { part: (weight / total) * p, variance: (weight / total) ** 2 * spread(p, denominator) };
  });
  const rate = sum(parts.map(({ part }) => part));
  const variance = sum(parts.map((part) => part.variance));
  return { rate, variance, interval: logitInterval(rate, variance, confidence) };
}

function spread(p: number, n: number): number {
  return (p * (1 - p)) / n;
}

function logitInterval(rate: number, variance: number, confidence: number): Interval | null {
  const z = zOf(confidence);
  if (z === null || !(rate > 0 && rate < 1)) return null;

  const reach = (z * Math.sqrt(variance)) / (rate * (1 - rate));
  return { low: expit(logit(rate) - reach), high: expit(logit(rate) + reach) };
}
