import { seeded, shuffled } from "#app/domain/statistics/random.ts";
import { cellsOf, type TwoPeriodSite } from "./panel-two-periods.ts";
import { type PolicyQuestion, pooled, type SiteSeries } from "./policy-question.ts";
import { clusterRobust } from "./pooled-difference.ts";
import type { MaxTTest } from "./pre-trend.ts";
import { divergenceT, lineSums } from "./trend-divergence.ts";

/** The last of so many parts of equal length of the months before is where a policy that is awaited shows. */
const PARTS = 6;

/**
 * Permutation test of parallel trends before a common start, by the two ways in which they fail: a steady divergence (the slopes
 * differ) and an anticipation (a difference in differences as if the policy had come in the last sixth of the months before). The
 * larger |t| against its distribution when who is treated is dealt again; the draws are always the same ones. Few ways, because
 * each one more dulls the others: five cuts saw a steady divergence of twice the detectable effect 79 times in a hundred, these
 * two 82. Null with fewer than two months before, or when neither can be computed.
 */
export function parallelTrends(
  { sites }: PolicyQuestion,
  start: number,
  draws = 499,
): MaxTTest | null {
  if (start < 2) return null;

  const labels = sites.map(({ adoptedAt }) => adoptedAt !== null);
  const lines = sites.map((site) => lineSums(site, start));
  const cut = start - Math.max(1, Math.round(start / PARTS));
  const last = sites.map((site) => aroundCut(site, cut, start));
  const largest = (dealt: readonly boolean[]) => {
    const ts = [divergenceT(lines, dealt), anticipationT(last, dealt)].filter((t) => t !== null);
    return ts.length === 0 ? null : Math.max(...ts);
  };
  const maxT = largest(labels);
  if (maxT === null) return null;

  const random = seeded(sites.length);
  const extreme = Array.from(
    { length: draws },
    () => (largest(shuffled(labels, random)) ?? 0) >= maxT - 1e-12,
  ).filter(Boolean).length;
  return { maxT, p: (extreme + 1) / (draws + 1), draws };
}

type UnlabelledSite = Omit<TwoPeriodSite, "treated">;

function aroundCut({ months }: SiteSeries, cut: number, start: number): UnlabelledSite {
  return { before: pooled(months.slice(0, cut)), after: pooled(months.slice(cut, start)) };
}

function anticipationT(
  panel: readonly UnlabelledSite[],
  labels: readonly boolean[],
): number | null {
  const sites = panel
    .map((site, i) => ({ ...site, treated: labels[i] ?? false }))
    .filter(({ before, after }) => before.denominator + after.denominator > 0);
  const cells = cellsOf(sites);
  if (cells.some(({ hires }) => hires === 0)) return null;

  const { t } = clusterRobust(sites, cells);
  return t === null ? null : Math.abs(t);
}
