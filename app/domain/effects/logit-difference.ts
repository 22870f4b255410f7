import { logit } from "#app/domain/statistics/normal.ts";
import { sum } from "#app/domain/statistics/sums.ts";
import { type Cells, excess, partsOf, type TwoPeriodSite } from "./panel-two-periods.ts";

/** Difference in differences of log odds. */
export type LogitDifference = {
  readonly coefficient: number;
  readonly standardError: number;
};

/**
 * The interaction of a saturated logistic regression, cluster sandwich with G/(G − 1). Null when a cell
 * is all or nothing.
 */
export function logitDifference(
  sites: readonly TwoPeriodSite[],
  cells: Cells,
): LogitDifference | null {
  if (cells.some(({ share }) => !(share > 0 && share < 1))) return null;

  const scores = sites.map((site) =>
    sum(
      partsOf(site, cells).map((part) => {
        const { sign, hires, share } = part.cell;
        return (sign * excess(part)) / (hires * share * (1 - share));
      }),
    ),
  );
  const factor = sites.length / (sites.length - 1);
  return {
    coefficient: sum(cells.map(({ sign, share }) => sign * logit(share))),
    standardError: Math.sqrt(factor * sum(scores.map((score) => score ** 2))),
  };
}
