import { type Interval, ratio, type Share } from "#app/domain/share.ts";
import { twoSidedP, zOf } from "#app/domain/statistics/normal.ts";
import { fisherTest, pooledShare } from "#app/domain/statistics/two-proportion-tests.ts";

export type AdverseImpact = {
  /** Selection rate of the focal group over that of the reference group; null when the latter is 0. */
  readonly rawRatio: number | null;
  /** True when a cell is empty and halves were added (Haldane–Anscombe) to `ratio` and its interval. */
  readonly haldane: boolean;
  readonly ratio: number;
  readonly logStandardError: number;
  readonly interval: Interval;
  /** The United States heuristic (UGESP 1978), not French law: the ratio seen is under 4/5. */
  readonly belowFourFifths: boolean;
  readonly intervalBelowFourFifths: boolean;
  /** Test of ln(ratio) = 0 (Morris & Lobsenz 2000); null when a rate is 0, or all were selected. */
  readonly z: number | null;
  readonly pZ: number | null;
  readonly fisher: number;
};

/**
 * Ratio of two selection rates, with Katz's log interval (1978). Counts are applicants selected out of
 * applicants. Null when a group has no applicant.
 */
export function adverseImpact(
  focal: Share,
  reference: Share,
  confidence = 0.95,
): AdverseImpact | null {
  const z = zOf(confidence);
  if (focal.denominator === 0 || reference.denominator === 0 || z === null) return null;

  const haldane = [focal, reference].some(isEmptyOrFull);
  const [p1, v1] = rateAndLogVariance(focal, haldane);
  const [p2, v2] = rateAndLogVariance(reference, haldane);
  const logStandardError = Math.sqrt(v1 + v2);
  const spread = Math.exp(z * logStandardError);
  const adjusted = p1 / p2;
  const zRatio = logRatioZ(focal, reference);
  return {
    rawRatio: rawRatio(focal, reference),
    haldane,
    ratio: adjusted,
    logStandardError,
    interval: { low: adjusted / spread, high: adjusted * spread },
    belowFourFifths: isBelowFourFifths(focal, reference),
    intervalBelowFourFifths: adjusted * spread < 0.8,
    z: zRatio,
    pZ: zRatio === null ? null : twoSidedP(zRatio),
    fisher: fisherTest(focal, reference).twoSided,
  };
}

function isEmptyOrFull({ numerator, denominator }: Share): boolean {
  return numerator === 0 || numerator === denominator;
}

function rateAndLogVariance(
  share: Share,
  haldane: boolean,
): readonly [rate: number, variance: number] {
  const x = share.numerator + (haldane ? 0.5 : 0);
  const n = share.denominator + (haldane ? 1 : 0);
  return [x / n, (1 - x / n) / x];
}

function rawRatio(focal: Share, reference: Share): number | null {
  const under = ratio(reference);
  const over = ratio(focal);
  return under === null || over === null || under === 0 ? null : over / under;
}

/** In whole numbers, so that exactly four fifths is not below. */
function isBelowFourFifths(focal: Share, reference: Share): boolean {
  return 5 * focal.numerator * reference.denominator < 4 * reference.numerator * focal.denominator;
}

function logRatioZ(focal: Share, reference: Share): number | null {
  const raw = rawRatio(focal, reference);
  const pooled = pooledShare(focal, reference);
  if (raw === null || raw === 0 || pooled === 1) return null;

  const perHire = 1 / focal.denominator + 1 / reference.denominator;
  return Math.log(raw) / Math.sqrt(((1 - pooled) / pooled) * perHire);
}
