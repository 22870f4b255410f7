import { THRESHOLDS } from "./thresholds.ts";

/** The range shown instead of a share near 0 or 1, in whole percent and in counts of hires. */
export type Band = {
  readonly atLeastPercent: number;
  readonly atMostPercent: number;
  readonly low: number;
  readonly high: number;
};

/**
 * Rule R6: the band of a numerator of 0, 1 or 2 (or that near the whole); null when the share may be shown as it is. The band
 * reaches max(5 %, 3/N rounded up to 5 points), so that a count of 3 is always possible in it.
 */
export function bandOf(numerator: number, denominator: number): Band | null {
  const complement = denominator - numerator;
  if (denominator === 0) return null;
  if (Math.min(numerator, complement) > THRESHOLDS.nearZero) return null;

  const reach = reachPercent(denominator);
  const count = Math.floor((reach * denominator) / 100);
  return numerator <= complement
    ? { atLeastPercent: 0, atMostPercent: reach, low: 0, high: count }
    : {
        atLeastPercent: 100 - reach,
        atMostPercent: 100,
        low: denominator - count,
        high: denominator,
      };
}

function reachPercent(denominator: number): number {
  const { bandPercent, bandCount } = THRESHOLDS;
  const steps = Math.ceil((100 * bandCount) / (bandPercent * denominator));
  return Math.max(bandPercent, bandPercent * steps);
}
