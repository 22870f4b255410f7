import type { Interval } from "#app/domain/share.ts";
import { tInterval, twoSidedTP } from "#app/domain/statistics/student.ts";
import { sum } from "#app/domain/statistics/sums.ts";
import { type Cells, excess, partsOf, type TwoPeriodSite } from "./panel-two-periods.ts";

/** Coefficients of the saturated two-period design. */
export const PARAMETERS = 4;

export type ClusterRobust = {
  readonly standardError: number;
  /** Null, as what follows from it, when no residual varies. */
  readonly t: number | null;
  readonly df: number;
  readonly p: number | null;
  readonly interval: Interval | null;
};

/** (Treated after − before) − (control after − before), pooled over hires. */
export function pooledDifference(cells: Cells): number {
  return sum(cells.map(({ sign, share }) => sign * share));
}

/**
 * CR1: White's cluster variance times G/(G − 1)·(N − 1)/(N − K), with t(G − 1) (Cameron & Miller 2015,
 * JHR 50:317).
 */
export function clusterRobust(
  sites: readonly TwoPeriodSite[],
  cells: Cells,
  confidence = 0.95,
): ClusterRobust {
  const hires = sum(cells.map((cell) => cell.hires));
  const estimate = pooledDifference(cells);
  const squares = sites.map((site) => scoreOf(site, cells) ** 2);
  const df = sites.length - 1;
  const factor = (sites.length / df) * ((hires - 1) / Math.max(1, hires - PARAMETERS));
  const standardError = Math.sqrt(factor * sum(squares));
  const t = standardError > 0 ? estimate / standardError : null;
  const interval = tInterval(estimate, t === null ? null : standardError, df, confidence);
  return { standardError, t, df, p: twoSidedTP(t, df), interval };
}

/** What a site moves the estimate by. */
function scoreOf(site: TwoPeriodSite, cells: Cells): number {
  return sum(partsOf(site, cells).map((part) => (part.cell.sign * excess(part)) / part.cell.hires));
}
