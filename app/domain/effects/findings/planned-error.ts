import { CholeskyDecomposition, Matrix } from "ml-matrix";

import type { Share } from "#app/domain/share.ts";
import { combinationError } from "#app/domain/statistics/sandwich.ts";
import { sum } from "#app/domain/statistics/sums.ts";
import { counterfactualOf, designOf, type SeriesDesign } from "../interrupted-design.ts";

/**
 * The standard error that a series of so many hires a month would have if the share stayed at p0: what
 * the design can see, whatever was found. (The error found falls to nothing where the counterfactual comes
 * near 0, just where the estimate is the largest: it may not decide whether there is enough data.) Null
 * when the design is singular.
 */
export function plannedError(
  months: readonly Share[],
  design: SeriesDesign,
  p0: number,
): number | null {
  const hires = months.map(({ denominator }) => denominator);
  const lines = new Matrix(
    hires.map((n, t) => designOf(t, design).map((value) => value * Math.sqrt(n))),
  );
  const cholesky = new CholeskyDecomposition(lines.transpose().mmul(lines));
  const after = sum(hires.slice(design.start));
  if (!cholesky.isPositiveDefinite() || after === 0) return null;

  const inverse = cholesky.solve(Matrix.eye(lines.columns));
  return Math.sqrt(p0 * (1 - p0)) * combinationError(inverse, averageChange(hires, design, after));
}

/** What the policy changes in a line of the design, on the average of the hires after. */
function averageChange(hires: readonly number[], design: SeriesDesign, after: number): number[] {
  return designOf(0, design).map((_, column) =>
    sum(
      hires.slice(design.start).map((n, rank) => {
        const t = design.start + rank;
        const change =
          (designOf(t, design)[column] ?? 0) - (counterfactualOf(t, design)[column] ?? 0);
        return (n / after) * change;
      }),
    ),
  );
}
