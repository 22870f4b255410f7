import { dot, sum } from "#app/domain/statistics/sums.ts";
import type { Effect } from "./staggered-adoption.ts";
import { balanced, type StaggeredPanel } from "./staggered-panel.ts";

/**
 * Least squares with an effect for each site and each period. Biased when adoption is staggered and
 * effects grow (0.079 where the truth is 0.108): kept beside Callaway & Sant'Anna to show by how much,
 * never as a verdict. CR1 error, clusters = sites. Null when adoption does not vary.
 */
export function twoWayFixedEffects(sites: StaggeredPanel): Effect | null {
  const { firstTreated, shares, periods } = balanced(sites);
  const adopted = firstTreated.map((first) =>
    Array.from({ length: periods }, (_, rank) => (first !== null && rank + 1 >= first ? 1 : 0)),
  );
  const treatment = withoutMeans(adopted, periods);
  const outcome = withoutMeans(shares, periods);
  const spread = sum(treatment.map((row) => dot(row, row)));
  if (!(spread > 1e-12)) return null;

  const effect = sum(treatment.map((row, i) => dot(row, outcome[i] ?? []))) / spread;
  const scores = treatment.map((row, i) =>
    dot(
      row,
      (outcome[i] ?? []).map((value, t) => value - effect * (row[t] ?? 0)),
    ),
  );
  const factor = smallSample(scores.length, periods);
  const meat = dot(scores, scores);
  return { effect, standardError: factor === null ? null : Math.sqrt(factor * meat) / spread };
}

/** Row and column means taken away, the grand mean given back. */
function withoutMeans(rows: readonly (readonly number[])[], periods: number): number[][] {
  const rowMeans = rows.map((row) => sum(row) / periods);
  const columnMeans = Array.from(
    { length: periods },
    (_, t) => sum(rows.map((row) => row[t] ?? 0)) / rows.length,
  );
  const grand = sum(rowMeans) / rows.length;
  return rows.map((row, i) =>
    row.map((value, t) => value - (rowMeans[i] ?? 0) - (columnMeans[t] ?? 0) + grand),
  );
}

/** G/(G − 1)·(N − 1)/(N − K), K counting every dummy; null when nothing is left to estimate from. */
function smallSample(clusters: number, periods: number): number | null {
  const lines = clusters * periods;
  const parameters = clusters + periods;
  if (clusters < 2 || lines <= parameters) return null;
  return (clusters / (clusters - 1)) * ((lines - 1) / (lines - parameters));
}
