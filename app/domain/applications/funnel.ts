import { yearOf } from "../hiring/month.ts";
import { benjaminiHochberg } from "../statistics/multiplicity.ts";
import { type Cell, cellsOf, type Pair, pairOf, type Step, shareOf, stagesOf } from "./cells.ts";
import { comparePair, type GroupComparison, judged, type Rate, rateOf } from "./compare.ts";
import { NO_PARTS, type ShownParts, shownParts } from "./shown-parts.ts";
import { shownSteps } from "./shown-steps.ts";
import {
  COMPARISONS,
  type Comparison,
  type ComparisonId,
  type Stage,
  type StageCount,
} from "./stages.ts";

/** One step of the funnel: everyone, then the groups side by side. */
export type FunnelStep = Step & {
  readonly all: Rate | null;
  readonly comparisons: readonly GroupComparison[];
};

/** The whole funnel (first stage to last) of a site or a year. */
export type FunnelPart = {
  /** A site's code, or a year. */
  readonly part: string;
  readonly all: Rate | null;
  readonly comparisons: readonly GroupComparison[];
};

export type Funnel = {
  readonly stages: readonly { readonly stage: Stage; readonly total: number }[];
  /** From each stage to the next, then from the first to the last; only that one when there are two. */
  readonly steps: readonly FunnelStep[];
  readonly sites: readonly FunnelPart[];
  readonly years: readonly FunnelPart[];
};

/** What of a comparison may be shown. */
type Mask = ShownParts & { readonly comparison: Comparison; readonly steps: readonly Step[] };

/** What the counts of applicants say, with no group shown that is too small, nor that the others would give away. */
export function funnelOf(counts: readonly StageCount[]): Funnel {
  const cells = cellsOf(counts);
  const stages = stagesOf(cells);
  const [first, last] = [stages[0], stages.at(-1)];
  const whole = first && last && first !== last ? { from: first, to: last } : null;
  const steps = whole ? stepsOf(stages, whole) : [];
  const masks = COMPARISONS.map((comparison) => maskOf(cells, steps, comparison));
  return {
    stages: stages.map((stage) => ({ stage, total: totalOf(cells, stage) })),
    steps: adjusted(steps.map((step) => stepOf(cells, step, masks))),
    sites: partsOf(cells, steps, masks, "sites"),
    years: partsOf(cells, steps, masks, "years"),
  };
}

function stepsOf(stages: readonly Stage[], whole: Step): readonly Step[] {
  const steps = stages.slice(1).flatMap((to, index) => {
    const from = stages[index];
    return from ? [{ from, to }] : [];
  });
  return steps.length > 1 ? [...steps, whole] : steps;
}

function maskOf(cells: readonly Cell[], steps: readonly Step[], comparison: Comparison): Mask {
  const shown = shownSteps(cells, steps, comparison);
  const whole = steps.at(-1);
  const parts =
    whole && shown.includes(whole) ? shownParts(cells, shown, whole, comparison) : NO_PARTS;
  return { comparison, steps: shown, ...parts };
}

function totalOf(cells: readonly Cell[], stage: Stage): number {
  return cells.reduce((sum, { stages }) => sum + (stages.get(stage)?.total ?? 0), 0);
}

function stepOf(cells: readonly Cell[], step: Step, masks: readonly Mask[]): FunnelStep {
  return {
    ...step,
    all: rateOf(shareOf(cells, step)),
    comparisons: masks.map(({ comparison, steps }) =>
      comparePair(comparison.id, pairOf(cells, step, comparison), steps.includes(step)),
    ),
  };
}

/** Several questions are asked at once: each answer takes the others into account. */
function adjusted(steps: readonly FunnelStep[]): readonly FunnelStep[] {
  const all = steps.flatMap(({ comparisons }) => comparisons);
  const adjustedPs = benjaminiHochberg(all.map(({ p }) => p));
  const answers = new Map(all.map((one, index) => [one, judged(one, adjustedPs[index] ?? null)]));
  return steps.map((step) => ({
    ...step,
    comparisons: step.comparisons.map((one) => answers.get(one) ?? one),
  }));
}

const PART_OF = {
  sites: ({ site }: Cell) => site,
  years: ({ month }: Cell) => String(yearOf(month)),
} as const;

/** Parts beside the whole, in the order of their names; parts are described, the whole alone is judged. */
function partsOf(
  cells: readonly Cell[],
  steps: readonly Step[],
  masks: readonly Mask[],
  by: keyof typeof PART_OF,
): readonly FunnelPart[] {
  const whole = steps.at(-1);
  if (!whole) return [];

  const names = [...new Set(cells.map(PART_OF[by]))].sort();
  return names.map((part) => {
    const own = cells.filter((cell) => PART_OF[by](cell) === part);
    const comparisons = masks.map((mask) =>
      partComparison(mask.comparison.id, pairOf(own, whole, mask.comparison), mask[by].has(part)),
    );
    return { part, all: rateOf(shareOf(own, whole)), comparisons };
  });
}

/** A hidden part says nothing at all, not even what could have been seen. */
function partComparison(id: ComparisonId, pair: Pair | null, mayShow: boolean): GroupComparison {
  const isHidden = pair !== null && !mayShow;
  return { ...comparePair(id, isHidden ? HIDDEN : pair), p: null };
}

const NOBODY = { numerator: 0, denominator: 0, unknown: 0 };
const HIDDEN = { focal: NOBODY, reference: NOBODY };
