import type { Share } from "#app/domain/share.ts";
import {
  type Exceedances,
  exceedancesOf,
  type Likelihood,
  likelihoodAt,
  slopeAtEquality,
} from "#app/domain/statistics/beta-binomial-likelihood.ts";
import { sum } from "#app/domain/statistics/sums.ts";
import type { Prior } from "./beta-binomial.ts";

export type LikelihoodPrior = Prior & {
  /** Null under pooling. */
  readonly logLikelihood: number | null;
};

/**
 * The prior of greatest likelihood, by Newton's method on (log a, log b). Pooling when the likelihood
 * falls as soon as employers are let differ. Null below two employers, or when all or none have the
 * trait.
 */
export function likelihoodPrior(shares: readonly Share[]): LikelihoodPrior | null {
  const hiring = shares.filter(({ denominator }) => denominator > 0);
  const hires = sum(hiring.map(({ denominator }) => denominator));
  const mu = sum(hiring.map(({ numerator }) => numerator)) / hires;
  if (hiring.length < 2 || !(mu > 0 && mu < 1)) return null;
  if (slopeAtEquality(hiring, mu) <= 0) return { mu, rho: 0, beta: null, logLikelihood: null };

  const counts = exceedancesOf(hiring);
  const { a, b } = climbed(counts, mu * START_SIZE, (1 - mu) * START_SIZE);
  return {
    mu: a / (a + b),
    rho: 1 / (a + b + 1),
    beta: { a, b },
    logLikelihood: likelihoodAt(counts, a, b).value,
  };
}

const START_SIZE = 10;
const MOST_STEPS = 200;

/** Steps that always climb: Newton's where the surface is a hill, else along the slope; halved as needed. */
function climbed(counts: Exceedances, startA: number, startB: number): { a: number; b: number } {
  let [a, b] = [startA, startB];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const here = likelihoodAt(counts, a, b);
    const [towardsA, towardsB] = direction(here);
    const size = climbingSize(here, (s) =>
      likelihoodAt(counts, a * Math.exp(s * towardsA), b * Math.exp(s * towardsB)),
    );
    a *= Math.exp(size * towardsA);
    b *= Math.exp(size * towardsB);
    if (size * Math.hypot(towardsA, towardsB) < 1e-12) break;
  }
  return { a, b };
}

function direction({ gradient: [ga, gb], hessian: [aa, ab, bb] }: Likelihood) {
  const determinant = aa * bb - ab * ab;
  const isHill = aa < 0 && determinant > 0;
  const step = isHill
    ? [(ab * gb - bb * ga) / determinant, (ab * ga - aa * gb) / determinant]
    : [ga, gb];
  const length = Math.hypot(step[0] ?? 0, step[1] ?? 0);
  const scale = length > 2 ? 2 / length : 1;
  return [(step[0] ?? 0) * scale, (step[1] ?? 0) * scale] as const;
}

function climbingSize(here: Likelihood, at: (size: number) => Likelihood): number {
  for (let size = 1; size > 1e-9; size /= 2) {
    if (at(size).value > here.value) return size;
  }
  return 0;
}
