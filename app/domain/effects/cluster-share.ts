import type { Interval, Share } from "#app/domain/share.ts";
import { expit, logit } from "#app/domain/statistics/normal.ts";
import { tInterval } from "#app/domain/statistics/student.ts";
import { mean, sum, variance } from "#app/domain/statistics/sums.ts";

export type ClusterShare = {
  readonly clusters: number;
  readonly hires: number;
  readonly share: number;
  /** Null with one cluster. */
  readonly standardError: number | null;
  /** On the logit scale with t(G − 1); null with one cluster, or when all or none have the trait. */
  readonly interval: Interval | null;
  /** Variance over that of a simple random sample; null when all or none have the trait. */
  readonly designEffect: number | null;
  readonly effectiveHires: number | null;
  readonly unweightedMean: number;
  readonly unweightedStandardError: number | null;
};

/**
 * One share over several employers or sites, with the error that comes from their being unlike
 * (Cochran 1977, ch. 6; Liang & Zeger 1986): v = G/(G − 1)·Σ(y − p·n)²/N². Clusters without hires are
 * left out. Null when nobody is counted.
 */
export function clusterShare(shares: readonly Share[], confidence = 0.95): ClusterShare | null {
  const clusters = shares.filter(({ denominator }) => denominator > 0);
  if (clusters.length === 0) return null;

  const hires = sum(clusters.map(({ denominator }) => denominator));
  const share = sum(clusters.map(({ numerator }) => numerator)) / hires;
  const standardError = robustError(clusters, share, hires);
  const own = clusters.map(({ numerator, denominator }) => numerator / denominator);
  const spread = variance(own);
  const designEffect = designEffectOf(share, hires, standardError);
  return {
    clusters: clusters.length,
    hires,
    share,
    standardError,
    interval: logitInterval(share, standardError, clusters.length, confidence),
    designEffect,
    effectiveHires: designEffect === null || designEffect === 0 ? null : hires / designEffect,
    unweightedMean: mean(own) ?? share,
    unweightedStandardError: spread === null ? null : Math.sqrt(spread / own.length),
  };
}

function robustError(clusters: readonly Share[], share: number, hires: number): number | null {
  if (clusters.length < 2) return null;

  const squares = clusters.map((cluster) => (cluster.numerator - share * cluster.denominator) ** 2);
  return Math.sqrt((clusters.length / (clusters.length - 1)) * sum(squares)) / hires;
}

function designEffectOf(share: number, hires: number, error: number | null): number | null {
  const simple = (share * (1 - share)) / (hires - 1);
  return error === null || !(simple > 0) ? null : error ** 2 / simple;
}

function logitInterval(
  share: number,
  error: number | null,
  clusters: number,
  confidence: number,
): Interval | null {
  if (error === null || !(share > 0 && share < 1)) return null;

  const onLogit = tInterval(logit(share), error / (share * (1 - share)), clusters - 1, confidence);
  return onLogit && { low: expit(onLogit.low), high: expit(onLogit.high) };
}
