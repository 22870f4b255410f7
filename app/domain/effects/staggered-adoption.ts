import { type NotEstimable, notEstimable } from "#app/domain/statistics/not-estimable.ts";
import {
  type ControlGroup,
  errorOf,
  type GroupTimeEffect,
  groupTimeEffects,
  type Influenced,
} from "./group-time.ts";
import { preTrendWald, type WaldTest } from "./pre-trend.ts";
import { byCohort, byEventTime, evenly, weightedByCohort } from "./staggered-aggregation.ts";
import { type BalancedPanel, balanced, cohortsOf, type StaggeredPanel } from "./staggered-panel.ts";

export type Effect = {
  /** In points over 100: 0.05 is five points. */
  readonly effect: number;
  /** Null when nothing varies between sites. */
  readonly standardError: number | null;
};

export type StaggeredAdoption = {
  readonly status: "estimated";
  readonly sites: number;
  readonly cells: readonly (Effect & Pick<GroupTimeEffect, "cohort" | "period" | "post">)[];
  /** All cells under the policy, weighted by the size of the cohorts. */
  readonly overall: Effect;
  readonly byEventTime: readonly (Effect & { readonly eventTime: number })[];
  readonly byCohort: readonly (Effect & { readonly cohort: number })[];
  /** Mean over the times since adoption, and over the cohorts. */
  readonly eventTimeOverall: Effect;
  readonly cohortOverall: Effect;
  readonly preTrend: WaldTest | null;
};

/**
 * Staggered adoption by Callaway & Sant'Anna (2021), never by two-way fixed effects. Not estimable
 * without a treated site, a site to compare with, or a period after.
 */
export function staggeredAdoption(
  sites: StaggeredPanel,
  control: ControlGroup,
): StaggeredAdoption | NotEstimable {
  const panel = balanced(sites);
  if (cohortsOf(panel).length === 0) return notEstimable("noTreated");

  const cells = groupTimeEffects(panel, control);
  const overall = weightedByCohort(
    cells.filter(({ post }) => post),
    panel,
  );
  return overall === null ? notEstimable("noComparison") : described(panel, cells, overall);
}

function described(
  panel: BalancedPanel,
  cells: readonly GroupTimeEffect[],
  overall: Influenced,
): StaggeredAdoption {
  const times = byEventTime(cells, panel);
  const cohorts = byCohort(cells);
  return {
    status: "estimated",
    sites: panel.firstTreated.length,
    cells: cells.map(({ cohort, period, post, ...cell }) => ({
      cohort,
      period,
      post,
      ...withError(cell),
    })),
    overall: withError(overall),
    byEventTime: times.map(({ eventTime, ...time }) => ({ eventTime, ...withError(time) })),
    byCohort: cohorts.map(({ cohort, ...mean }) => ({ cohort, ...withError(mean) })),
    eventTimeOverall: withError(evenly(times.filter(isAfter)) ?? overall),
    cohortOverall: withError(weightedByCohort(cohorts, panel) ?? overall),
    preTrend: preTrendWald(cells),
  };
}

function isAfter({ eventTime }: { readonly eventTime: number }): boolean {
  return eventTime >= 0;
}

function withError(influenced: Influenced): Effect {
  return { effect: influenced.effect, standardError: errorOf(influenced) };
}
