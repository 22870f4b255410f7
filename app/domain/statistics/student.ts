import tCdf from "@stdlib/stats-base-dists-t-cdf";
import tQuantile from "@stdlib/stats-base-dists-t-quantile";

import type { Interval } from "#app/domain/share.ts";

/** Estimate ± t · standard error, with `df` degrees of freedom. Null without a standard error or a df. */
export function tInterval(
  estimate: number,
  standardError: number | null,
  df: number | null,
  confidence = 0.95,
): Interval | null {
  if (standardError === null || df === null || !(df > 0)) return null;

  const reach = tQuantile(1 - (1 - confidence) / 2, df) * standardError;
  return { low: estimate - reach, high: estimate + reach };
}

/** The two-sided p-value of a t with `df` degrees of freedom; null without one or the other. */
export function twoSidedTP(t: number | null, df: number | null): number | null {
  return t === null || df === null || !(df > 0) ? null : 2 * tCdf(-Math.abs(t), df);
}
