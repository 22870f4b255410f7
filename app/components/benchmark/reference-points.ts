import type { DrawnPoint } from "#app/components/charts/drawn-point.ts";
import type { Peers } from "#app/domain/benchmark/peer-group.ts";
import { type Expected, expectedBand } from "#app/domain/effects/expected-figure.ts";

/** The peers’ pooled share with its interval; a range, or nothing published, is not drawn. */
export function peersPoint(peers: Peers | undefined, key: string): DrawnPoint {
  if (peers?.status !== "found" || peers.figure.status !== "published") return notDrawn(key);

  const { share: value, low, high } = peers.figure;
  return low === null || high === null
    ? { ...notDrawn(key), value }
    : { key, label: "", value, interval: [low, high], reach: [value - low, high - value] };
}

/** The expected share, and what it would be if the reference were 10 % lower or higher. */
export function expectedPoint(expected: Expected | undefined, key: string): DrawnPoint {
  if (expected?.status !== "known") return notDrawn(key);

  const value = expected.expectedShare;
  const { low, high } = expectedBand(expected);
  return { key, label: "", value, interval: [low, high], reach: [value - low, high - value] };
}

function notDrawn(key: string): DrawnPoint {
  return { key, label: "", value: null, interval: null, reach: null };
}
