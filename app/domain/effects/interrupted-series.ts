import { Matrix } from "ml-matrix";

import type { Share } from "#app/domain/share.ts";
import {
  fitGroupedLogistic,
  type LogisticFit,
  type Observation,
} from "#app/domain/statistics/grouped-logistic.ts";
import { type NotEstimable, notEstimable } from "#app/domain/statistics/not-estimable.ts";
import { neweyWestMeat, sandwich, standardErrors } from "#app/domain/statistics/sandwich.ts";
import {
  type AverageEffect,
  averageEffect,
  type MonthEffect,
  monthEffects,
} from "./counterfactual.ts";
import { designOf, type SeriesDesign } from "./interrupted-design.ts";
import { type FitQuality, fitQuality } from "./interrupted-quality.ts";

export type InterruptedSeries = FitQuality & {
  readonly status: "estimated";
  /** On the logit scale, in the order of the design's terms. */
  readonly coefficients: readonly number[];
  readonly modelErrors: readonly number[];
  /** √φ times the model's; on pages φ is never taken below 1, see `displayedErrors`. */
  readonly quasiErrors: readonly number[];
  readonly displayedErrors: readonly number[];
  readonly whiteErrors: readonly number[];
  readonly neweyWestErrors: readonly number[];
  /** Fitted minus counterfactual, for each month from the policy on. */
  readonly effects: readonly MonthEffect[];
  /** Mean of the months from the policy on, weighted by their hires. */
  readonly averageEffect: AverageEffect;
};

/** Errors of months up to three apart may go together. */
const LAGS = 3;

/**
 * Segmented logistic regression of a monthly series (Wagner 2002; Bernal, Cummins & Gasparrini 2017,
 * IJE 46:348): logit p = b0 + b1·t + b2·[t ≥ T0] + b3·[t ≥ T0]·(t − T0) (+ season). Months without
 * hires bring nothing. Not estimable on singular designs and separated shares.
 */
export function interruptedSeries(
  months: readonly Share[],
  design: SeriesDesign,
): InterruptedSeries | NotEstimable {
  const lines = months
    .map((share, t): Observation => ({ share, x: designOf(t, design) }))
    .filter(({ share }) => share.denominator > 0);
  if (lines.length <= designOf(0, design).length) return notEstimable("singularDesign");

  const fit = fitGroupedLogistic(lines);
  return fit.status === "estimated" ? described(fit, lines, design, months) : fit;
}

function described(
  fit: LogisticFit,
  lines: readonly Observation[],
  design: SeriesDesign,
  months: readonly Share[],
): InterruptedSeries {
  const quality = fitQuality(lines, fit);
  const scores = scoresOf(lines, fit);
  const neweyWest = sandwich(fit.covariance, neweyWestMeat(scores, LAGS));
  const modelErrors = standardErrors(fit.covariance);
  const scaled = (factor: number) => modelErrors.map((error) => error * Math.sqrt(factor));
  const series = { fit, neweyWest, dispersion: quality.dispersion, design, months };
  return {
    status: "estimated",
    coefficients: fit.coefficients,
    modelErrors,
    quasiErrors: scaled(quality.dispersion),
    displayedErrors: scaled(Math.max(1, quality.dispersion)),
    whiteErrors: standardErrors(sandwich(fit.covariance, neweyWestMeat(scores, 0))),
    neweyWestErrors: standardErrors(neweyWest),
    ...quality,
    effects: monthEffects(series),
    averageEffect: averageEffect(series),
  };
}

function scoresOf(lines: readonly Observation[], { fitted }: LogisticFit): Matrix {
  const gaps = lines.map(({ share }, i) => share.numerator - share.denominator * (fitted[i] ?? 0));
  return new Matrix(lines.map(({ x }, i) => x.map((value) => value * (gaps[i] ?? 0))));
}
