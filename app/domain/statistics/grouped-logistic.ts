import { CholeskyDecomposition, Matrix } from "ml-matrix";

import type { Share } from "#app/domain/share.ts";
import { expit } from "./normal.ts";
import { type NotEstimable, notEstimable } from "./not-estimable.ts";

/** One line of the design, and the share it explains. */
export type Observation = { readonly x: readonly number[]; readonly share: Share };

export type LogisticFit = {
  readonly status: "estimated";
  readonly coefficients: readonly number[];
  /** (X′WX)⁻¹, the variance under the binomial. */
  readonly covariance: Matrix;
  readonly fitted: readonly number[];
};

const MOST_STEPS = 50;
/** A fitted probability so near 0 or 1 on hires that do exist means that the fit runs to infinity. */
const CERTAIN = 1e-8;

/**
 * Logistic regression of grouped shares by iteratively reweighted least squares (McCullagh & Nelder
 * 1989). Lines without hires bring nothing and must be left out by the caller. Not estimable when the
 * design is singular or the shares are separated.
 */
export function fitGroupedLogistic(lines: readonly Observation[]): LogisticFit | NotEstimable {
  const x = new Matrix(lines.map((line) => [...line.x]));
  let coefficients = Matrix.zeros(x.columns, 1);
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const fitted = probabilities(x, coefficients);
    const cholesky = new CholeskyDecomposition(information(x, lines, fitted));
    if (!isRegular(cholesky)) return notEstimable(step === 0 ? "singularDesign" : "separation");

    const change = cholesky.solve(score(x, lines, fitted));
    coefficients = Matrix.add(coefficients, change);
    if (change.norm("frobenius") < 1e-11 * (1 + coefficients.norm("frobenius"))) {
      return concluded(x, lines, coefficients);
    }
  }
  return notEstimable("separation");
}

function concluded(
  x: Matrix,
  lines: readonly Observation[],
  coefficients: Matrix,
): LogisticFit | NotEstimable {
  const fitted = probabilities(x, coefficients);
  if (fitted.some((p) => Math.min(p, 1 - p) < CERTAIN)) return notEstimable("separation");

  const cholesky = new CholeskyDecomposition(information(x, lines, fitted));
  const covariance = cholesky.solve(Matrix.eye(x.columns));
  return { status: "estimated", coefficients: coefficients.to1DArray(), covariance, fitted };
}

function probabilities(x: Matrix, coefficients: Matrix): readonly number[] {
  return x.mmul(coefficients).to1DArray().map(expit);
}

/** X′WX, as the product of one matrix with itself so that it is symmetric to the last digit. */
function information(x: Matrix, lines: readonly Observation[], fitted: readonly number[]): Matrix {
  const scales = lines.map(({ share }, i) =>
    Math.sqrt(share.denominator * variance(fitted[i] ?? 0)),
  );
  const scaled = x.clone().mulColumnVector(scales);
  return scaled.transpose().mmul(scaled);
}

function score(x: Matrix, lines: readonly Observation[], fitted: readonly number[]): Matrix {
  const gaps = lines.map(({ share }, i) => share.numerator - share.denominator * (fitted[i] ?? 0));
  return x.transpose().mmul(Matrix.columnVector(gaps));
}

function variance(p: number): number {
  return p * (1 - p);
}

/** Positive definite, with no direction a million million times weaker than another. */
function isRegular(cholesky: CholeskyDecomposition): boolean {
  if (!cholesky.isPositiveDefinite()) return false;

  const pivots = cholesky.lowerTriangularMatrix.diagonal();
  return Math.min(...pivots) > 1e-7 * Math.max(...pivots);
}
