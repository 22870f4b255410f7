import { type NotEstimable, notEstimable } from "#app/domain/statistics/not-estimable.ts";
import { simplexWeights } from "#app/domain/statistics/simplex-weights.ts";
import { mean, sum } from "#app/domain/statistics/sums.ts";

export type SyntheticControl = {
  readonly status: "estimated";
  /** One for each donor, in order; they sum to 1. */
  readonly weights: readonly number[];
  /** The treated site less its synthetic control, for every period. */
  readonly gaps: readonly number[];
  /** Mean gap of the periods under the policy. */
  readonly effect: number;
  readonly rmspeBefore: number;
  /** After over before, for the treated site and then each donor in its place; null when before is 0. */
  readonly rmspeRatios: readonly (number | null)[];
  /** Rank of the treated site's ratio over J + 1: it can never be below 1/(J + 1). */
  readonly placeboP: number;
  /** Mean gap of each donor treated in its turn: how large an effect chance alone gives. */
  readonly placeboEffects: readonly number[];
  readonly smallestP: number;
};

type Series = readonly number[];

/**
 * Synthetic control of one treated series (Abadie, Diamond & Hainmueller 2010, JASA 105:493): weights on
 * the simplex from the `before` first periods, placebo in space with the treated site left in the pool.
 * Not estimable without a donor, a period before or a period after.
 */
export function syntheticControl(
  treated: Series,
  donors: readonly Series[],
  before: number,
): SyntheticControl | NotEstimable {
  if (donors.length === 0) return notEstimable("noComparison");
  if (!(before > 0)) return notEstimable("noPeriodBefore");
  if (before >= treated.length) return notEstimable("noPeriodAfter");

  const all = [treated, ...donors];
  const placebos = all.map((series, i) => {
    const pool = all.filter((_, j) => j !== i);
    return gapsOf(series, pool, weightsFor(series, pool, before));
  });
  const ratios = placebos.map((own) => rmspeRatio(own, before));
  const weights = weightsFor(treated, donors, before);
  const gaps = gapsOf(treated, donors, weights);
  return {
    status: "estimated",
    weights,
    gaps,
    effect: mean(gaps.slice(before)) ?? 0,
    rmspeBefore: rootMeanSquare(gaps.slice(0, before)),
    rmspeRatios: ratios,
    placeboP: ratios.filter((ratio) => isAtLeast(ratio, ratios[0] ?? null)).length / all.length,
    placeboEffects: placebos.slice(1).map((own) => mean(own.slice(before)) ?? 0),
    smallestP: 1 / all.length,
  };
}

function weightsFor(series: Series, pool: readonly Series[], before: number): number[] {
  return simplexWeights(
    series.slice(0, before),
    pool.map((donor) => donor.slice(0, before)),
  );
}

function gapsOf(series: Series, pool: readonly Series[], weights: readonly number[]): number[] {
  return series.map(
    (value, t) => value - sum(pool.map((donor, j) => (weights[j] ?? 0) * (donor[t] ?? 0))),
  );
}

function rmspeRatio(gaps: Series, before: number): number | null {
  const fit = rootMeanSquare(gaps.slice(0, before));
  return fit > 0 ? rootMeanSquare(gaps.slice(before)) / fit : null;
}

function rootMeanSquare(values: Series): number {
  return Math.sqrt(mean(values.map((value) => value ** 2)) ?? 0);
}

/** A perfect fit before (null) is an infinite ratio. */
function isAtLeast(ratio: number | null, other: number | null): boolean {
  return (ratio ?? Number.POSITIVE_INFINITY) >= (other ?? Number.POSITIVE_INFINITY);
}
