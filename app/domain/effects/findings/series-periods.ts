import type { Share } from "#app/domain/share.ts";
import { median } from "#app/domain/statistics/sums.ts";
import type { SeriesDesign } from "../interrupted-design.ts";
import { type PolicyQuestion, pooled, pooledMonths, treatedSites } from "../policy-question.ts";
import { MEDIAN_HIRES, MONTHS_FOR_SEASON } from "../thresholds.ts";

/** The treated sites' hires together, by month or by quarter, and how the series is modelled. */
export type SeriesPeriods = {
  readonly periodMonths: 1 | 3;
  readonly periods: readonly Share[];
  readonly design: SeriesDesign;
};

/** With a season the fit needs so many periods left to judge itself by. */
const DF_FOR_SEASON = 10;
const TERMS_WITH_SEASON = 6;

/** Months, or quarters where the median month has too few hires. */
export function periodOf(question: PolicyQuestion): 1 | 3 {
  return (medianHires(pooledMonths(treatedSites(question))) ?? 0) >= MEDIAN_HIRES ? 1 : 3;
}

/** Quarters are counted from the start, so that none mixes before and after; odd months are left out. */
export function seriesPeriods(
  question: PolicyQuestion,
  start: number,
  periodMonths: 1 | 3,
): SeriesPeriods {
  const months = pooledMonths(treatedSites(question));
  const first = start % periodMonths;
  const count = Math.floor((months.length - first) / periodMonths);
  const periods = Array.from({ length: count }, (_, i) => {
    const from = first + i * periodMonths;
    return pooled(months.slice(from, from + periodMonths));
  });
  const isLong = count * periodMonths >= MONTHS_FOR_SEASON;
  const season = isLong && count - TERMS_WITH_SEASON >= DF_FOR_SEASON;
  const design = {
    start: (start - first) / periodMonths,
    season: season ? 12 / periodMonths : null,
  };
  return { periodMonths, periods, design };
}

/** The hires of the median period; null of nothing. */
export function medianHires(periods: readonly Share[]): number | null {
  return median(periods.map(({ denominator }) => denominator));
}
