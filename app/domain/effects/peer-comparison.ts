import type { Interval, Share } from "#app/domain/share.ts";
import { difference, newcombeInterval } from "#app/domain/statistics/proportion-difference.ts";

export type Change = { readonly before: Share; readonly after: Share };

export type PeerComparison = { readonly estimate: number; readonly interval: Interval };

/**
 * The company's change less that of its peers, from published shares only. The interval joins the two
 * Newcombe intervals (square-and-add; Zou & Donner 2008). Null when a period is empty.
 */
export function peerComparison(
  own: Change,
  peers: Change,
  confidence = 0.95,
): PeerComparison | null {
  const [d1, d2] = [difference(own.after, own.before), difference(peers.after, peers.before)];
  const i1 = newcombeInterval(own.after, own.before, confidence);
  const i2 = newcombeInterval(peers.after, peers.before, confidence);
  if (d1 === null || d2 === null || i1 === null || i2 === null) return null;

  return {
    estimate: d1 - d2,
    interval: {
      low: d1 - d2 - Math.hypot(d1 - i1.low, i2.high - d2),
      high: d1 - d2 + Math.hypot(i1.high - d1, d2 - i2.low),
    },
  };
}
