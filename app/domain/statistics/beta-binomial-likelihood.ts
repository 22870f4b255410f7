import type { Share } from "#app/domain/share.ts";

/** How many shares count more than j: at rank j (Griffiths 1973), for x, n − x and n. */
export type Exceedances = {
  readonly successes: readonly number[];
  readonly failures: readonly number[];
  readonly hires: readonly number[];
  /** Σ log C(n, x): a constant of the likelihood. */
  readonly logCombinations: number;
};

/** Value, gradient and second derivatives of the log-likelihood in (log a, log b). */
export type Likelihood = {
  readonly value: number;
  readonly gradient: readonly [number, number];
  readonly hessian: readonly [aa: number, ab: number, bb: number];
};

/** The counts that the likelihood needs: its cost then depends on the largest share, not on their number. */
export function exceedancesOf(shares: readonly Share[]): Exceedances {
  return {
    successes: exceedances(shares.map(({ numerator }) => numerator)),
    failures: exceedances(shares.map(({ numerator, denominator }) => denominator - numerator)),
    hires: exceedances(shares.map(({ denominator }) => denominator)),
    logCombinations: logCombinations(shares),
  };
}

/** Σ log[C(n, x)·B(x + a, n − x + b)/B(a, b)], whose beta functions are sums of log(a + j). */
export function likelihoodAt(counts: Exceedances, a: number, b: number): Likelihood {
  const own = rising(counts.successes, a);
  const other = rising(counts.failures, b);
  const all = rising(counts.hires, a + b);
  const [first, second] = [own.slope - all.slope, other.slope - all.slope];
  return {
    value: counts.logCombinations + own.value + other.value - all.value,
    gradient: [a * first, b * second],
    hessian: [
      a * a * (own.curve - all.curve) + a * first,
      -a * b * all.curve,
      b * b * (other.curve - all.curve) + b * second,
    ],
  };
}

/**
 * The slope of the log-likelihood in 1/(a + b) where it is 0 (all shares equal to `mu`): not positive
 * means that the shares differ no more than chance makes them.
 */
export function slopeAtEquality(shares: readonly Share[], mu: number): number {
  return shares.reduce((total, { numerator: x, denominator: n }) => {
    const y = n - x;
    const pairs = (x * (x - 1)) / mu + (y * (y - 1)) / (1 - mu) - n * (n - 1);
    return total + pairs / 2;
  }, 0);
}

function exceedances(values: readonly number[]): readonly number[] {
  const counts = new Array<number>(Math.max(0, ...values)).fill(0);
  for (const value of values) {
    if (value > 0) counts[value - 1] = (counts[value - 1] ?? 0) + 1;
  }
  let met = 0;
  return counts
    .toReversed()
    .map((count) => {
      met += count;
      return met;
    })
    .toReversed();
}

function rising(counts: readonly number[], start: number) {
  let [value, slope, curve] = [0, 0, 0];
  counts.forEach((count, j) => {
    value += count * Math.log(start + j);
    slope += count / (start + j);
    curve -= count / (start + j) ** 2;
  });
  return { value, slope, curve };
}

function logCombinations(shares: readonly Share[]): number {
  const logFactorials = [0];
  const logFactorial = (n: number) => {
    for (let k = logFactorials.length; k <= n; k += 1) {
      logFactorials.push((logFactorials[k - 1] ?? 0) + Math.log(k));
    }
    return logFactorials[n] ?? 0;
  };
  return shares.reduce(
    (total, { numerator: x, denominator: n }) =>
      total + logFactorial(n) - logFactorial(x) - logFactorial(n - x),
    0,
  );
}
