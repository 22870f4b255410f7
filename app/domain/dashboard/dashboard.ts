import { type Period, yearBefore } from "../hiring/period.ts";
import { type Shares, shareOf } from "../indicators/figures.ts";
import { type HireIndicatorId, hireIndicators, type IndicatorId } from "../indicators/index.ts";
import { SERIES, type Series } from "../indicators/indicator.ts";
import type { Share } from "../share.ts";
import { type DashboardRow, dashboardRows, type MeasuredRows } from "./dashboard-row.ts";
import { type DepositCoverage, depositCoverage } from "./deposit-coverage.ts";
import { type Funnel, funnelOf } from "./funnel.ts";
import { type Sentence, sentenceOf } from "./sentence.ts";

/** The rows a dashboard is made of. */
export type DashboardRows = MeasuredRows & {
  /** The indicator by which sites are compared. */
  readonly compared: HireIndicatorId;
  /** Site → what its hires measure over the period; every site, whatever the filter. */
  readonly bySite: ReadonlyMap<string | null, Shares>;
};

export type Dashboard = {
  readonly period: Period;
  readonly before: Period;
  readonly sentence: Sentence | null;
  /** Indicators of the base, of its gaps and of sites, in the order of the registry. */
  readonly rows: readonly DashboardRow[];
  /** Contracts apart: never merged with the base. */
  readonly series: readonly { readonly series: Series; readonly rows: readonly DashboardRow[] }[];
  /** The sites compared by one indicator; null when there is nothing to compare. */
  readonly funnel: Funnel | null;
  readonly coverage: DepositCoverage;
};

/** Everything the dashboard shows, from aggregates alone. */
export function assembleDashboard(period: Period, rows: DashboardRows): Dashboard {
  const all = dashboardRows(period, rows);
  const apart = SERIES.filter((series) => series !== "base").map((series) => ({
    series,
    rows: all.filter(({ figure }) => seriesOf(figure.indicator) === series),
  }));
  return {
    period,
    before: yearBefore(period),
    sentence: findingOf(period, all),
    rows: all.filter(({ figure }) => seriesOf(figure.indicator) === "base"),
    series: apart,
    funnel: funnelOf(rows.compared, sharesBySite(rows)),
    coverage: depositCoverage(rows.profiles, rows.months, period),
  };
}

/** The series of an indicator; gaps and sites stand with the base. */
function seriesOf(indicator: IndicatorId): Series {
  return hireIndicators.find(({ id }) => id === indicator)?.series ?? "base";
}

/** The first indicator that has a number says the sentence. */
function findingOf(period: Period, rows: readonly DashboardRow[]): Sentence | null {
  const found = rows.find(({ figure }) => figure.value !== null);
  return found ? sentenceOf(period, found.figure, found.change) : null;
}

function sharesBySite({ bySite, compared }: DashboardRows): ReadonlyMap<string, Share> {
  const number = hireIndicators.find(({ id }) => id === compared)?.number ?? 0;
  const shares = new Map<string, Share>();
  for (const [site, measured] of bySite) {
    if (site !== null) shares.set(site, shareOf(measured, number));
  }
  return shares;
}
