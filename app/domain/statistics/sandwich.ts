import { Matrix } from "ml-matrix";

/**
 * Newey–West meat of scores in the order of time (1987): Γ₀ + Σ (1 − l/(lags + 1))·(Γ_l + Γ_l′),
 * Bartlett weights, neither prewhitened nor adjusted. Zero lags give White's.
 */
export function neweyWestMeat(scores: Matrix, lags: number): Matrix {
  const meat = scores.transpose().mmul(scores);
  for (let lag = 1; lag <= Math.min(lags, scores.rows - 1); lag += 1) {
    const later = scores.subMatrix(lag, scores.rows - 1, 0, scores.columns - 1);
    const earlier = scores.subMatrix(0, scores.rows - 1 - lag, 0, scores.columns - 1);
    const gamma = later.transpose().mmul(earlier);
    meat.add(Matrix.add(gamma, gamma.transpose()).mul(1 - lag / (lags + 1)));
  }
  return meat;
}

/** bread · meat · bread. */
export function sandwich(bread: Matrix, meat: Matrix): Matrix {
  return bread.mmul(meat).mmul(bread);
}

export function standardErrors(covariance: Matrix): number[] {
  return covariance.diagonal().map((value) => Math.sqrt(Math.max(0, value)));
}

/** Standard error of a combination of coefficients (delta method): √(g′Vg). */
export function combinationError(covariance: Matrix, gradient: readonly number[]): number {
  const g = Matrix.columnVector([...gradient]);
  return Math.sqrt(Math.max(0, g.transpose().mmul(covariance).mmul(g).get(0, 0)));
}
