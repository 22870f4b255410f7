import type { Interval } from "#app/domain/share.ts";
import { tInterval, twoSidedTP } from "#app/domain/statistics/student.ts";
import { sum } from "#app/domain/statistics/sums.ts";
import {
  type CellPart,
  type Cells,
  excess,
  partsOf,
  type TwoPeriodSite,
} from "./panel-two-periods.ts";

export type BellMcCaffrey = {
  /** Null when no residual varies. */
  readonly standardError: number | null;
  readonly df: number | null;
  readonly p: number | null;
  readonly interval: Interval | null;
};

/**
 * CR2 error with Satterthwaite's degrees of freedom (Bell & McCaffrey 2002; Pustejovsky & Tipton 2018),
 * honest with few or unequal sites. In the saturated design the adjustment (I − H)^(−½) of a site in a
 * cell is (1 − n/N)^(−½) on its mean; a site alone in its cell gets 0 (Moore–Penrose).
 */
export function bellMcCaffrey(
  sites: readonly TwoPeriodSite[],
  cells: Cells,
  estimate: number,
  confidence: number,
): BellMcCaffrey {
  const parts = sites.map((site) => partsOf(site, cells));
  const scores = parts.map((own) => sum(own.map((part) => adjusted(part) * residualMean(part))));
  const standardError = Math.sqrt(sum(scores.map((score) => score ** 2)));
  if (standardError === 0) return { standardError: null, df: null, p: null, interval: null };

  const df = satterthwaite(parts);
  return {
    standardError,
    df,
    p: twoSidedTP(estimate / standardError, df),
    interval: tInterval(estimate, standardError, df, confidence),
  };
}

/** (Σ P_gg)² / Σ P_gh², with P the covariance of the scores under independent hires. */
function satterthwaite(sites: readonly (readonly CellPart[])[]): number | null {
  const trace = sum(sites.map((own) => ownVariance(own) - covariance(own, own)));
  const squares = sum(
    sites.flatMap((g) =>
      sites.map((h) => ((g === h ? ownVariance(g) : 0) - covariance(g, h)) ** 2),
    ),
  );
  return squares > 0 ? trace ** 2 / squares : null;
}

function ownVariance(parts: readonly CellPart[]): number {
  return sum(parts.map((part) => part.share.denominator * (adjusted(part) / part.cell.hires) ** 2));
}

/** What two sites of the same arm have in common: the mean of each cell. */
function covariance(g: readonly CellPart[], h: readonly CellPart[]): number {
  return sum(
    g.map((part, i) => {
      const other = h[i];
      return other?.cell === part.cell ? (weight(part) * weight(other)) / part.cell.hires : 0;
    }),
  );
}

function weight(part: CellPart): number {
  return (part.share.denominator * adjusted(part)) / part.cell.hires;
}

function residualMean(part: CellPart): number {
  return (part.cell.sign * excess(part)) / part.cell.hires;
}

function adjusted({ cell, share }: CellPart): number {
  const rest = 1 - share.denominator / cell.hires;
  return rest > 1e-12 ? 1 / Math.sqrt(rest) : 0;
}
