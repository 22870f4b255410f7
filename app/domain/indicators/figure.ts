import { base, type Interval, ratio, type Share, wilsonInterval } from "../share.ts";
import { difference, newcombeInterval } from "../statistics/proportion-difference.ts";
import type { IndicatorId } from "./index.ts";

/** What a figure is worth; all but the first are shown with a word and a code, never as 0 or blank. */
export const FIGURE_STATUSES = [
  "ok",
  "unreliable",
  "notProvided",
  "notApplicable",
  "notEnoughData",
] as const;
export type FigureStatus = (typeof FIGURE_STATUSES)[number];

/** An interval wider than this (30 points, ± 15) makes a figure unreliable. */
export const WIDEST_RELIABLE = 0.3;

/** An indicator's value for a group, with everything that tells what it is worth. Shares in [0, 1], gaps in [−1, 1]. */
export type Figure = {
  readonly indicator: IndicatorId;
  /** A site's code, "2025-03", "2025-T1", "2025"; null for the whole. */
  readonly group: string | null;
  /** Counts; null for a gap, which has two shares instead. */
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly unknown: number | null;
  readonly base: number | null;
  /** Null when nobody is counted. */
  readonly value: number | null;
  /** 95 % interval: Wilson's for a share, Newcombe's for a gap. */
  readonly low: number | null;
  readonly high: number | null;
  readonly status: FigureStatus;
};

/** A share as a figure. */
export function shareFigure(indicator: IndicatorId, group: string | null, share: Share): Figure {
  const interval = wilsonInterval(share);
  return {
    indicator,
    group,
    ...share,
    base: base(share),
    value: ratio(share),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    status: interval ? reliability(interval) : absence(indicator, [share]),
  };
}

/** The first share minus the second as a figure. */
export function gapFigure(
  indicator: IndicatorId,
  group: string | null,
  first: Share,
  second: Share,
): Figure {
  const interval = newcombeInterval(first, second);
  return {
    indicator,
    group,
    numerator: null,
    denominator: null,
    unknown: null,
    base: null,
    value: difference(first, second),
    low: interval?.low ?? null,
    high: interval?.high ?? null,
    status: interval ? reliability(interval) : absence(indicator, [first, second]),
  };
}

function reliability({ low, high }: Interval): FigureStatus {
  return high - low > WIDEST_RELIABLE ? "unreliable" : "ok";
}

/** Why there is no number: nobody was asked, or nobody's answer is known. */
function absence(indicator: IndicatorId, shares: readonly Share[]): FigureStatus {
  if (shares.some((share) => base(share) > 0)) return "notProvided";
  return NEEDS_TIME.includes(indicator) ? "notEnoughData" : "notApplicable";
}

/** Nobody asked may only mean that nobody was hired long enough ago. */
const NEEDS_TIME: readonly IndicatorId[] = ["retention6", "retention12"];
