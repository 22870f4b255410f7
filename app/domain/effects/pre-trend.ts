import chisquareCdf from "@stdlib/stats-base-dists-chisquare-cdf";
import { CholeskyDecomposition, Matrix } from "ml-matrix";

import { seeded, shuffled } from "#app/domain/statistics/random.ts";
import {
  type ControlGroup,
  errorOf,
  type GroupTimeEffect,
  groupTimeEffects,
} from "./group-time.ts";
import type { BalancedPanel } from "./staggered-panel.ts";

export type WaldTest = { readonly wald: number; readonly df: number; readonly p: number };

/**
 * Joint Wald test of the effects before adoption: n·a′V⁻¹a. With few sites it rejects far too often (56 %
 * of true nulls at 5 % with 45 employers): shown for comparison with other software, never decided on.
 * Null without periods before, or with more of them than the sites can tell apart.
 */
export function preTrendWald(cells: readonly GroupTimeEffect[]): WaldTest | null {
  const before = cells.filter(({ post }) => !post);
  const sites = before[0]?.influence.length ?? 0;
  if (before.length === 0 || before.length >= sites) return null;

  const influences = new Matrix(before.map(({ influence }) => [...influence]));
  const cholesky = new CholeskyDecomposition(influences.mmul(influences.transpose()).div(sites));
  if (!cholesky.isPositiveDefinite()) return null;

  const effects = Matrix.columnVector(before.map(({ effect }) => effect));
  const wald = sites * effects.transpose().mmul(cholesky.solve(effects)).get(0, 0);
  return { wald, df: before.length, p: 1 - chisquareCdf(wald, before.length) };
}

export type MaxTTest = {
  /** The largest |effect / error| of the periods before. */
  readonly maxT: number;
  readonly p: number;
  readonly draws: number;
};

/**
 * Permutation test of parallel trends: the dates of adoption are dealt again among the sites, and the
 * largest |t| of the periods before compared. The draws are always the same ones. Null without periods
 * before.
 */
export function preTrendMaxT(
  panel: BalancedPanel,
  control: ControlGroup,
  draws = 999,
): MaxTTest | null {
  const maxT = largestT(panel, control);
  if (maxT === null) return null;

  const random = seeded(panel.firstTreated.length);
  const extreme = Array.from({ length: draws }, () => {
    const dealt = { ...panel, firstTreated: shuffled(panel.firstTreated, random) };
    return (largestT(dealt, control) ?? 0) >= maxT - 1e-12;
  }).filter(Boolean).length;
  return { maxT, p: (extreme + 1) / (draws + 1), draws };
}

function largestT(panel: BalancedPanel, control: ControlGroup): number | null {
  const ts = groupTimeEffects(panel, control)
    .filter(({ post }) => !post)
    .flatMap((cell) => {
      const error = errorOf(cell);
      return error === null ? [] : [Math.abs(cell.effect / error)];
    });
  return ts.length === 0 ? null : Math.max(...ts);
}
