import { type NotEstimable, notEstimable } from "#app/domain/statistics/not-estimable.ts";
import { sum } from "#app/domain/statistics/sums.ts";
import { type BellMcCaffrey, bellMcCaffrey } from "./bell-mccaffrey.ts";
import { type LogitDifference, logitDifference } from "./logit-difference.ts";
import { type Cells, cellsOf, type TwoPeriodSite } from "./panel-two-periods.ts";
import {
  type ClusterRobust,
  clusterRobust,
  PARAMETERS,
  pooledDifference,
} from "./pooled-difference.ts";
import { type SiteLevel, siteLevelDifference } from "./site-level-difference.ts";

export type DifferenceInDifferences = {
  readonly status: "estimated";
  readonly hires: number;
  readonly clusters: number;
  readonly cells: Cells;
  /** In [−2, 2], pooled over hires: (treated after − before) − (control after − before). */
  readonly estimate: number;
  /** As if hires were independent (ordinary least squares). */
  readonly independentError: number;
  readonly cr1: ClusterRobust;
  readonly cr2: BellMcCaffrey;
  readonly siteLevel: SiteLevel | null;
  readonly logit: LogitDifference | null;
};

/**
 * Two-period difference in differences on hires, clusters = sites (Cameron & Miller 2015, JHR 50:317).
 * The saturated design makes every matrix diagonal, so that all of it is sums over cells. Not estimable
 * when one of the four cells is empty.
 */
export function differenceInDifferences(
  sites: readonly TwoPeriodSite[],
  confidence = 0.95,
): DifferenceInDifferences | NotEstimable {
  const hiring = sites.filter(({ before, after }) => before.denominator + after.denominator > 0);
  const cells = cellsOf(hiring);
  const [treatedAfter, treatedBefore, controlAfter, controlBefore] = cells;
  if (treatedAfter.hires === 0) return notEstimable("noTreated");
  if (controlAfter.hires === 0 || controlBefore.hires === 0) return notEstimable("noComparison");
  if (treatedBefore.hires === 0) return notEstimable("noPeriodBefore");

  const hires = sum(cells.map((cell) => cell.hires));
  const estimate = pooledDifference(cells);
  return {
    status: "estimated",
    hires,
    clusters: hiring.length,
    cells,
    estimate,
    independentError: independentError(cells, hires),
    cr1: clusterRobust(hiring, cells, confidence),
    cr2: bellMcCaffrey(hiring, cells, estimate, confidence),
    siteLevel: siteLevelDifference(hiring, confidence),
    logit: logitDifference(hiring, cells),
  };
}

function independentError(cells: Cells, hires: number): number {
  const residual = sum(cells.map((cell) => cell.hires * cell.share * (1 - cell.share)));
  const perHire = sum(cells.map((cell) => 1 / cell.hires));
  return hires > PARAMETERS ? Math.sqrt((residual / (hires - PARAMETERS)) * perHire) : 0;
}
