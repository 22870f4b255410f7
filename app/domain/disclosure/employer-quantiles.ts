import betaCdf from "@stdlib/stats-base-dists-beta-cdf";
import type { EmployerQuantiles } from "../benchmark/published.ts";
import type { Share } from "../share.ts";

/** Employers with fewer hires have a share too coarse to be one among others. */
const MIN_HIRES = 10;
const QUARTILE_EMPLOYERS = 10;
const DECILE_EMPLOYERS = 30;

/**
 * Quantiles of employers' shares smoothed so that none is one employer's own figure, rounded to
 * 0.01: quartiles from 10 employers of 10 hires or more, P10 and P90 from 30. Null when not even quartiles may be shown.
 */
export function employerQuantiles(employers: readonly Share[]): EmployerQuantiles | null {
  const shares = employers
    .filter(({ denominator }) => denominator >= MIN_HIRES)
    .map(({ numerator, denominator }) => numerator / denominator)
    .toSorted((a, b) => a - b);
  if (shares.length < QUARTILE_EMPLOYERS) return null;

  const at = (probability: number) => Math.round(100 * harrellDavis(shares, probability)) / 100;
  const deciles = shares.length >= DECILE_EMPLOYERS;
  return {
    p10: deciles ? at(0.1) : null,
    p25: at(0.25),
    p50: at(0.5),
    p75: at(0.75),
    p90: deciles ? at(0.9) : null,
  };
}

/** The law's tail below a value whose weights cannot change a sum of shares in double precision. */
const NEGLIGIBLE = 1e-18;

/**
 * Harrell & Davis (1982): the order statistics weighted by a Beta((n + 1)p, (n + 1)(1 − p)) law. `sorted` is ascending. The law is
 * asked only where it has weight: about √n of the n values.
 */
export function harrellDavis(sorted: readonly number[], probability: number): number {
  const count = sorted.length;
  const [a, b] = [(count + 1) * probability, (count + 1) * (1 - probability)];
  const upTo = (index: number) => betaCdf(index / count, a, b);
  let index = Math.floor(count * probability);
  while (index > 0 && upTo(index) > NEGLIGIBLE) index--;

  let [sum, below] = [0, upTo(index)];
  for (; index < count && below < 1; index++) {
    const including = upTo(index + 1);
    sum += (including - below) * (sorted[index] ?? 0);
    below = including;
  }
  return sum;
}
