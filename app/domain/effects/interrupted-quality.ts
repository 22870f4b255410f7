import type { LogisticFit, Observation } from "#app/domain/statistics/grouped-logistic.ts";
import { dot } from "#app/domain/statistics/sums.ts";

export type FitQuality = {
  /** Pearson χ² over its degrees of freedom: 1 under the binomial, more when months differ more. */
  readonly dispersion: number;
  readonly deviance: number;
  readonly df: number;
  /** Correlation of the Pearson residuals of one month and the next; null when they are all 0. */
  readonly residualCorrelation: number | null;
};

/** How well a logistic fit tells its months. */
export function fitQuality(lines: readonly Observation[], fit: LogisticFit): FitQuality {
  const residuals = lines.map((line, i) => pearson(line, fit.fitted[i] ?? 0));
  const df = lines.length - fit.coefficients.length;
  return {
    dispersion: dot(residuals, residuals) / df,
    deviance: lines.reduce((total, line, i) => total + deviance(line, fit.fitted[i] ?? 0), 0),
    df,
    residualCorrelation: lagOneCorrelation(residuals),
  };
}

function pearson({ share: { numerator: y, denominator: n } }: Observation, p: number): number {
  return (y - n * p) / Math.sqrt(n * p * (1 - p));
}

function deviance({ share: { numerator: y, denominator: n } }: Observation, p: number): number {
  const part = (count: number, fitted: number) =>
    count === 0 ? 0 : count * Math.log(count / fitted);
  return 2 * (part(y, n * p) + part(n - y, n * (1 - p)));
}

/** As R `acf`: about the mean, both sums over the whole series. */
function lagOneCorrelation(values: readonly number[]): number | null {
  const centre = values.reduce((total, value) => total + value, 0) / values.length;
  const gaps = values.map((value) => value - centre);
  const spread = dot(gaps, gaps);
  return spread === 0 ? null : dot(gaps.slice(1), gaps.slice(0, -1)) / spread;
}
