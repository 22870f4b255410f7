import { adverseImpact } from "../effects/adverse-impact.ts";
import { minimumDetectableEffect } from "../effects/minimum-detectable-effect.ts";
import { ALPHA, LARGEST_DETECTABLE } from "../effects/thresholds.ts";
import { type Interval, ratio, type Share, wilsonInterval } from "../share.ts";
import { difference, newcombeInterval } from "../statistics/proportion-difference.ts";
import type { Pair } from "./cells.ts";
import { isLargeEnough, isSafe } from "./protect.ts";
import type { ComparisonId } from "./stages.ts";

/** A share with its 95 % Wilson interval; null when nobody is counted. */
export type Rate = {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
};

/** A number with its 95 % interval. */
export type Estimate = { readonly value: number } & Interval;

export type FunnelVerdict = "differs" | "noEvidence" | "notEnoughData";

/** The selection of two groups at one step, as it may be shown. */
export type GroupComparison = {
  readonly comparison: ComparisonId;
  /**
   * hidden: a group is too small, or those who passed (or did not) are too few, or it would tell such ones by subtraction;
   * notProvided: the groups are not counted.
   */
  readonly status: "shown" | "hidden" | "notProvided";
  readonly focal: Rate | null;
  readonly reference: Rate | null;
  /** Rate of the first group minus that of the second, in [−1, 1]; Newcombe's interval. */
  readonly difference: Estimate | null;
  /** Rate of the first group over that of the second; Katz's log interval. */
  readonly ratio: Estimate | null;
  /** The United States heuristic: the ratio seen is under 4/5. Not a rule of French law. */
  readonly belowFourFifths: boolean | null;
  /** Fisher's exact test, two-sided, then adjusted for all the comparisons of the page (Benjamini–Hochberg). */
  readonly p: number | null;
  readonly adjustedP: number | null;
  /** The smallest difference that would be seen with so many applicants (80 % power), in [0, 1]. */
  readonly smallestDetectable: number | null;
  /** Told even where the figures are hidden, once both groups are large enough. */
  readonly verdict: FunnelVerdict | null;
};

export function rateOf(share: Share): Rate | null {
  const { numerator, denominator } = share;
  const [value, interval] = [ratio(share), wilsonInterval(share)];
  return value === null || interval === null
    ? null
    : { numerator, denominator, value, ...interval };
}

/** A comparison before the others of the page are known: no adjusted p yet, and no verdict. Safe figures may be hidden for others. */
export function comparePair(
  comparison: ComparisonId,
  pair: Pair | null,
  mayShow = true,
): GroupComparison {
  if (pair === null) return { ...SILENT, comparison, status: "notProvided" };

  const { focal, reference } = pair;
  const impact = isLargeEnough(pair) ? adverseImpact(focal, reference) : null;
  const hidden = { ...SILENT, comparison, p: impact?.fisher ?? null };
  const detectable = impact ? smallestDetectable(pair) : null;
  if (!impact || !mayShow || !isSafe(pair)) return { ...hidden, smallestDetectable: detectable };
  return {
    ...hidden,
    status: "shown",
    focal: rateOf(focal),
    reference: rateOf(reference),
    difference: estimate(difference(focal, reference), newcombeInterval(focal, reference)),
    ratio: estimate(impact.ratio, impact.interval),
    belowFourFifths: impact.belowFourFifths,
    smallestDetectable: detectable,
  };
}

/** What may be said once all the comparisons are adjusted together. What would not be seen comes first. */
export function judged(comparison: GroupComparison, adjustedP: number | null): GroupComparison {
  const { smallestDetectable: smallest } = comparison;
  if (adjustedP === null) return comparison;
  if (smallest === null || smallest > LARGEST_DETECTABLE) return told("notEnoughData");
  return told(adjustedP <= ALPHA ? "differs" : "noEvidence");

  function told(verdict: FunnelVerdict): GroupComparison {
    return comparison.status === "shown"
      ? { ...comparison, adjustedP, verdict }
      : { ...comparison, p: null, smallestDetectable: null, verdict };
  }
}

const SILENT = {
  status: "hidden",
  focal: null,
  reference: null,
  difference: null,
  ratio: null,
  belowFourFifths: null,
  p: null,
  adjustedP: null,
  smallestDetectable: null,
  verdict: null,
} as const;

function estimate(value: number | null, interval: Interval | null): Estimate | null {
  return value === null || interval === null ? null : { value, ...interval };
}

/** A rise of the rate of reference, or a fall where it is too near 1 to rise. */
function smallestDetectable({ focal, reference }: Pair): number | null {
  const p0 = ratio(reference);
  if (p0 === null) return null;
  const groups = { treated: focal.denominator, control: reference.denominator };
  return (
    minimumDetectableEffect({ ...groups, p0 }) ?? minimumDetectableEffect({ ...groups, p0: 1 - p0 })
  );
}
