import betaQuantile from "@stdlib/stats-base-dists-beta-quantile";

import type { Interval, Share } from "#app/domain/share.ts";
import { zOf } from "./normal.ts";

/*
 * Intervals of one share, bounds in [0, 1] (Brown, Cai & DasGupta, Statistical Science 2001; Newcombe,
 * Statistics in Medicine 1998). Each is null when nobody is counted. Wilson's stands in share.ts.
 */

/**
 * Wilson with continuity correction, as R `prop.test`: the half unit is taken from |x − n/2| when that
 * is smaller.
 */
export function wilsonCorrectedInterval(share: Share, confidence = 0.95): Interval | null {
  const { numerator: x, denominator: n } = share;
  const z = zOf(confidence);
  if (n === 0 || z === null) return null;

  const correction = Math.min(0.5, Math.abs(x - n / 2)) / n;
  return {
    low: Math.max(0, scoreBound(x / n - correction, n, -z)),
    high: Math.min(1, scoreBound(x / n + correction, n, z)),
  };
}

/** Agresti–Coull: Wald on z²/2 added successes and failures, cut to [0, 1]. */
export function agrestiCoullInterval(share: Share, confidence = 0.95): Interval | null {
  const z = zOf(confidence);
  if (share.denominator === 0 || z === null) return null;

  const n = share.denominator + z ** 2;
  const p = (share.numerator + z ** 2 / 2) / n;
  const reach = z * Math.sqrt((p * (1 - p)) / n);
  return { low: Math.max(0, p - reach), high: Math.min(1, p + reach) };
}

/** Jeffreys: quantiles of Beta(x + ½, n − x + ½); 0 when x = 0 and 1 when x = n. */
export function jeffreysInterval(share: Share, confidence = 0.95): Interval | null {
  const { numerator: x, denominator: n } = share;
  if (n === 0) return null;

  const tail = (1 - confidence) / 2;
  return {
    low: x === 0 ? 0 : betaQuantile(tail, x + 0.5, n - x + 0.5),
    high: x === n ? 1 : betaQuantile(1 - tail, x + 0.5, n - x + 0.5),
  };
}

/** Clopper–Pearson, exact: beta quantiles; never covers less than the confidence. */
export function clopperPearsonInterval(share: Share, confidence = 0.95): Interval | null {
  const { numerator: x, denominator: n } = share;
  if (n === 0) return null;

  const tail = (1 - confidence) / 2;
  return {
    low: x === 0 ? 0 : betaQuantile(tail, x, n - x + 1),
    high: x === n ? 1 : betaQuantile(1 - tail, x + 1, n - x),
  };
}

/** One bound of the score interval of p out of n; beyond 0 or 1 the bound is p itself. */
function scoreBound(p: number, n: number, z: number): number {
  if (p <= 0 || p >= 1) return p;

  const half = z ** 2 / (2 * n);
  return (p + half + z * Math.sqrt((p * (1 - p)) / n + half / (2 * n))) / (1 + z ** 2 / n);
}
