import type { Matrix } from "ml-matrix";

import type { Share } from "#app/domain/share.ts";
import type { LogisticFit } from "#app/domain/statistics/grouped-logistic.ts";
import { expit } from "#app/domain/statistics/normal.ts";
import { combinationError } from "#app/domain/statistics/sandwich.ts";
import { dot, sum } from "#app/domain/statistics/sums.ts";
import { counterfactualOf, designOf, type SeriesDesign } from "./interrupted-design.ts";

export type MonthEffect = {
  /** Rank of the month in the series. */
  readonly t: number;
  readonly fitted: number;
  /** What the same model gives without the policy. */
  readonly counterfactual: number;
  /** Fitted minus counterfactual, in [−1, 1]. */
  readonly effect: number;
  readonly modelError: number;
  readonly quasiError: number;
  readonly neweyWestError: number;
};

export type FittedSeries = {
  readonly fit: LogisticFit;
  readonly neweyWest: Matrix;
  readonly dispersion: number;
  readonly design: SeriesDesign;
  readonly months: readonly Share[];
};

/** The effect of each month from the policy on, errors by the delta method. */
export function monthEffects(series: FittedSeries): MonthEffect[] {
  const count = Math.max(0, series.months.length - series.design.start);
  return Array.from({ length: count }, (_, rank) => effectAt(series.design.start + rank, series));
}

export type AverageEffect = {
  readonly effect: number;
  /** The larger of Newey–West's and of the binomial's, which a dispersion below 1 never shrinks. */
  readonly standardError: number;
};

/** The mean effect over the months from the policy on, each weighing as its hires. */
export function averageEffect(series: FittedSeries): AverageEffect {
  const { fit, neweyWest, dispersion, design, months } = series;
  const after = months.slice(design.start).map(({ denominator }) => denominator);
  const hires = sum(after);
  const changes = after.map((own, rank) => {
    const { effect, gradient } = changeAt(design.start + rank, series);
    const weight = hires === 0 ? 0 : own / hires;
    return { effect: weight * effect, gradient: gradient.map((value) => weight * value) };
  });
  const gradient = fit.coefficients.map((_, i) => sum(changes.map((one) => one.gradient[i] ?? 0)));
  const binomial = combinationError(fit.covariance, gradient) * Math.sqrt(Math.max(1, dispersion));
  return {
    effect: sum(changes.map(({ effect }) => effect)),
    standardError: Math.max(binomial, combinationError(neweyWest, gradient)),
  };
}

function effectAt(t: number, series: FittedSeries): MonthEffect {
  const { gradient, ...change } = changeAt(t, series);
  const modelError = combinationError(series.fit.covariance, gradient);
  return {
    t,
    ...change,
    modelError,
    quasiError: modelError * Math.sqrt(series.dispersion),
    neweyWestError: combinationError(series.neweyWest, gradient),
  };
}

function changeAt(t: number, { fit, design }: FittedSeries) {
  const [withPolicy, without] = [designOf(t, design), counterfactualOf(t, design)];
  const fitted = expit(dot(withPolicy, fit.coefficients));
  const counterfactual = expit(dot(without, fit.coefficients));
  const gradient = withPolicy.map((value, i) => {
    const own = fitted * (1 - fitted) * value;
    return own - counterfactual * (1 - counterfactual) * (without[i] ?? 0);
  });
  return { fitted, counterfactual, effect: fitted - counterfactual, gradient };
}
