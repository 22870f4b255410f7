import type { Figure } from "../indicators/figure.ts";
import type { PeerFigure } from "./peer-group.ts";

/** Below so many hires counted, an employer is not in the quantiles, so it is not placed among them. */
export const PLACED_HIRES = 10;

/** Between which quarters of employers a share falls: 1 the lowest, 4 the highest. Two of them when it falls on a bound. */
export type Standing = { readonly from: number; readonly to: number };

/** Where our share falls among the published quartiles of employers, all rounded to the point; null when it cannot be told. */
export function standingOf(own: Figure, peers: PeerFigure): Standing | null {
  const { p25, p50, p75 } = (peers.status === "published" && peers.quantiles) || NO_QUARTILES;
  if (p25 === null || p50 === null || p75 === null || own.value === null) return null;
  if ((own.denominator ?? 0) < PLACED_HIRES) return null;

  const share = Math.round(100 * own.value);
  const bounds = [p25, p50, p75].map((bound) => Math.round(100 * bound));
  return {
    from: 1 + bounds.filter((bound) => bound < share).length,
    to: 1 + bounds.filter((bound) => bound <= share).length,
  };
}

const NO_QUARTILES = { p25: null, p50: null, p75: null };

/** Our share less that of peers, in [−1, 1], with its 95 % interval. */
export type Gap = {
  readonly difference: number;
  readonly low: number;
  readonly high: number;
  /** Whether the interval leaves out "no difference". */
  readonly distinguishable: boolean;
};

/**
 * Our share less that of peers, with the hybrid interval of a difference on the two published ones (Zou & Donner 2008). Null where
 * either has no interval. A difference, not an effect.
 */
export function gapWith(own: Figure, peers: PeerFigure): Gap | null {
  const { value, low: ownLow, high: ownHigh, status } = own;
  if (status !== "ok" || value === null || ownLow === null || ownHigh === null) return null;
  if (peers.status !== "published" || peers.low === null || peers.high === null) return null;

  const difference = value - peers.share;
  const low = difference - Math.hypot(value - ownLow, peers.high - peers.share);
  const high = difference + Math.hypot(ownHigh - value, peers.share - peers.low);
  return { difference, low, high, distinguishable: low > 0 || high < 0 };
}
