import { seeded, shuffled } from "#app/domain/statistics/random.ts";
import { cellsOf, type TwoPeriodSite } from "./panel-two-periods.ts";
import { type PolicyQuestion, pooled, type SiteSeries } from "./policy-question.ts";
import { clusterRobust } from "./pooled-difference.ts";
import type { MaxTTest } from "./pre-trend.ts";

/** Into so many parts of equal length the months before are cut, when there are as many. */
const PARTS = 6;

/**
 * Permutation test of parallel trends before a common start: at each cut of the months before, the
 * difference in differences "as if the policy had come then" (a fake date); the largest |t| against its
 * distribution when who is treated is dealt again. The draws are always the same ones. Null with fewer
 * than two months before, or when no cut has hires in its four cells.
 */
export function parallelTrends(
  { sites }: PolicyQuestion,
  start: number,
  draws = 499,
): MaxTTest | null {
  const cuts = cutsOf(start);
  const labels = sites.map(({ adoptedAt }) => adoptedAt !== null);
  const panels = cuts.map((cut) => sites.map((site) => aroundCut(site, cut, start)));
  const maxT = largestT(panels, labels);
  if (maxT === null) return null;

  const random = seeded(sites.length);
  const extreme = Array.from(
    { length: draws },
    () => (largestT(panels, shuffled(labels, random)) ?? 0) >= maxT - 1e-12,
  ).filter(Boolean).length;
  return { maxT, p: (extreme + 1) / (draws + 1), draws };
}

function cutsOf(start: number): number[] {
  const parts = Math.min(PARTS, start);
  return Array.from({ length: Math.max(0, parts - 1) }, (_, i) =>
    Math.round(((i + 1) * start) / parts),
  );
}

type UnlabelledSite = Omit<TwoPeriodSite, "treated">;

function aroundCut({ months }: SiteSeries, cut: number, start: number): UnlabelledSite {
  return { before: pooled(months.slice(0, cut)), after: pooled(months.slice(cut, start)) };
}

function largestT(
  panels: readonly (readonly UnlabelledSite[])[],
  labels: readonly boolean[],
): number | null {
  const ts = panels.flatMap((panel) => {
    const sites = panel
      .map((site, i) => ({ ...site, treated: labels[i] ?? false }))
      .filter(({ before, after }) => before.denominator + after.denominator > 0);
    const cells = cellsOf(sites);
    if (cells.some(({ hires }) => hires === 0)) return [];
    const { t } = clusterRobust(sites, cells);
    return t === null ? [] : [Math.abs(t)];
  });
  return ts.length === 0 ? null : Math.max(...ts);
}
