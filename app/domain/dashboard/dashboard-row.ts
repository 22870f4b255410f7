import { addMonths, type Month, parseMonth } from "../hiring/month.ts";
import { groupsOf, type Period, quarterStart, yearBefore } from "../hiring/period.ts";
import type { Figure } from "../indicators/figure.ts";
import { hireFigures, type Shares, siteFigures } from "../indicators/figures.ts";
import type { IndicatorId } from "../indicators/index.ts";
import { hiresBySite, type SiteMonth, weighted } from "../indicators/measure-sites.ts";
import type { SiteProfile } from "../indicators/site-indicator.ts";
import { addShares, coverage, EMPTY_SHARE, type Share } from "../share.ts";
import { type Change, changeOf } from "./change.ts";

/** Quarters of a trend, the last one being that of the period's end. */
export const TREND_QUARTERS = 12;

/** What the figures of a dashboard are made of, over the months of {@link readingOf}. */
export type MeasuredRows = {
  /** Month as text → what the hires of the sites shown measure. */
  readonly byMonth: ReadonlyMap<string | null, Shares>;
  readonly months: readonly SiteMonth[];
  readonly profiles: readonly SiteProfile[];
};

/** An indicator over the period, against a year before, and quarter after quarter. */
export type DashboardRow = {
  readonly figure: Figure;
  readonly before: Figure;
  readonly change: Change | null;
  /** Known answers over everyone asked; null for a gap and when nobody is asked. */
  readonly coverage: number | null;
  /** One figure for each quarter; those without hires have no value. */
  readonly trend: readonly Figure[];
};

/** The months a dashboard reads: its period, a year before, and the trend. */
export function readingOf(period: Period): Period {
  return { from: Math.min(yearBefore(period).from, trendStart(period)), to: period.to };
}

/** A row for each indicator, in the order of the registries. */
export function dashboardRows(period: Period, rows: MeasuredRows): readonly DashboardRow[] {
  const before = yearBefore(period);
  const earlier = byIndicator(figuresOver(null, before, rows));
  const quarters = groupsOf({ from: trendStart(period), to: period.to }, "quarter");
  const trends = [...quarters].map(([quarter, time]) =>
    byIndicator(figuresOver(quarter, time, rows)),
  );

  return figuresOver(null, period, rows).map((figure) => {
    const past = earlier.get(figure.indicator) ?? figure;
    return {
      figure,
      before: past,
      change: changeOf(figure, past, { now: period, before }),
      coverage: coverageOf(figure),
      trend: trends.flatMap((trend) => trend.get(figure.indicator) ?? []),
    };
  });
}

function trendStart({ to }: Period): Month {
  return addMonths(quarterStart(to), -3 * (TREND_QUARTERS - 1));
}

function figuresOver(group: string | null, time: Period, rows: MeasuredRows): readonly Figure[] {
  const { sites } = weighted(rows.profiles, hiresBySite(rows.months, time), time);
  return [...hireFigures(group, sharesOver(time, rows.byMonth)), ...siteFigures(group, sites)];
}

/** What the months of a time measure together. */
function sharesOver({ from, to }: Period, byMonth: MeasuredRows["byMonth"]): Shares {
  const sums = new Map<number, Share>();
  for (const [text, shares] of byMonth) {
    const month = text === null ? null : parseMonth(text);
    if (month === null || month < from || month > to) continue;
    for (const [number, share] of shares) {
      sums.set(number, addShares(sums.get(number) ?? EMPTY_SHARE, share));
    }
  }
  return sums;
}

function byIndicator(figures: readonly Figure[]): ReadonlyMap<IndicatorId, Figure> {
  return new Map(figures.map((figure) => [figure.indicator, figure]));
}

function coverageOf({ numerator, denominator, unknown }: Figure): number | null {
  if (numerator === null || denominator === null || unknown === null) return null;
  return coverage({ numerator, denominator, unknown });
}
