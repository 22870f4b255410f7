import type { ControlGroup } from "#app/domain/effects/group-time.ts";
import {
  type Effect,
  type StaggeredAdoption,
  staggeredAdoption,
} from "#app/domain/effects/staggered-adoption.ts";
import type { StaggeredPanel } from "#app/domain/effects/staggered-panel.ts";
import { twoWayFixedEffects } from "#app/domain/effects/two-way-fixed-effects.ts";
import { type GoldenCase, UnreadableCase } from "../golden.ts";
import { type GoldenSpec, isCase } from "../golden-check.ts";
import { numbersOf, tableOf } from "../golden-inputs.ts";
import { absolute } from "../golden-tolerance.ts";

const CONTROLS: Readonly<Record<string, ControlGroup>> = {
  never: "never",
  notyet: "notYet",
  nevertreated: "never",
  notyettreated: "notYet",
};

/** A file is one case: a panel, and its results by control group. The effect simulated is given, not computed. */
export const csStaggered: GoldenSpec = {
  file: "cs_staggered",
  inputs: ["meta", "panel", "true_att_post"],
  tolerances: { wald: absolute(1e-6) },
  casesOf: (json) => (Array.isArray(json.cases) ? json.cases : [json]),
  recompute(given) {
    const panel = panelOf(given);
    const twfe = twoWayFixedEffects(panel);
    return {
      results: listOf(given, "results").map((asked) => results(panel, asked)),
      did_package: listOf(given, "did_package").map((asked) => overall(panel, asked)),
      twfe: twfe && { coef: twfe.effect, se_cr1: twfe.standardError },
    };
  },
};

function panelOf({ panel }: GoldenCase): StaggeredPanel {
  if (!isCase(panel)) throw new UnreadableCase("no panel");
  return {
    firstTreated: numbersOf(panel, "first_treated").map((first) => (first === 0 ? null : first)),
    shares: tableOf(panel, "y"),
  };
}

function listOf(given: GoldenCase, name: string): readonly GoldenCase[] {
  const list = given[name];
  return Array.isArray(list) ? list.filter(isCase) : [];
}

function estimated(panel: StaggeredPanel, asked: GoldenCase): StaggeredAdoption {
  const control = CONTROLS[String(asked.control)];
  if (control === undefined) throw new UnreadableCase(`unknown control ${asked.control}`);

  const result = staggeredAdoption(panel, control);
  if (result.status !== "estimated") throw new UnreadableCase(result.reason);
  return result;
}

function results(panel: StaggeredPanel, asked: GoldenCase) {
  const { cells, overall: simple, byEventTime, byCohort, preTrend } = estimated(panel, asked);
  return {
    att_gt: cells.map(({ cohort, period, post, ...cell }) => ({
      g: cohort,
      t: period,
      ...fieldsOf(cell),
      post,
    })),
    simple: fieldsOf(simple),
    dynamic: byEventTime.map(({ eventTime, ...time }) => ({ e: eventTime, ...fieldsOf(time) })),
    group: byCohort.map(({ cohort, ...mean }) => ({ g: cohort, ...fieldsOf(mean) })),
    pretrend: preTrend,
  };
}

/** The summaries of the R package `did`. */
function overall(panel: StaggeredPanel, asked: GoldenCase) {
  const { overall: simple, eventTimeOverall, cohortOverall } = estimated(panel, asked);
  return {
    simple_att: simple.effect,
    simple_se: simple.standardError,
    dynamic_overall: eventTimeOverall.effect,
    dynamic_overall_se: eventTimeOverall.standardError,
    group_overall: cohortOverall.effect,
    group_overall_se: cohortOverall.standardError,
  };
}

function fieldsOf({ effect, standardError }: Effect) {
  return { att: effect, se: standardError };
}
