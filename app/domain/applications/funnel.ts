import { yearOf } from "../hiring/month.ts";
import { benjaminiHochberg } from "../statistics/multiplicity.ts";
import { type Cell, cellsOf, pairOf, type Step, shareOf, stagesOf } from "./cells.ts";
import { comparePair, type GroupComparison, judged, type Rate, rateOf } from "./compare.ts";
import { shownParts } from "./protect.ts";
import { COMPARISONS, type Comparison, type Stage, type StageCount } from "./stages.ts";

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

/** What the counts of applicants say, with no group shown that is too small, nor that the others would give away. */
export function funnelOf(counts: readonly StageCount[]): Funnel {
  const cells = cellsOf(counts);
  const stages = stagesOf(cells);
  const [first, last] = [stages[0], stages.at(-1)];
  const whole = first && last && first !== last ? { from: first, to: last } : null;
  const steps = whole ? stepsOf(stages, whole) : [];
  return {
    stages: stages.map((stage) => ({ stage, total: totalOf(cells, stage) })),
    steps: adjusted(steps.map((step) => stepOf(cells, step))),
    sites: whole ? partsOf(cells, whole, ({ site }) => site) : [],
    years: whole ? partsOf(cells, whole, ({ month }) => String(yearOf(month))) : [],
  };
}

function stepsOf(stages: readonly Stage[], whole: Step): readonly Step[] {
  const steps = stages.slice(1).flatMap((to, index) => {
    const from = stages[index];
    return from ? [{ from, to }] : [];
  });
  return steps.length > 1 ? [...steps, whole] : steps;
}

function totalOf(cells: readonly Cell[], stage: Stage): number {
  return cells.reduce((sum, { stages }) => sum + (stages.get(stage)?.total ?? 0), 0);
}

function stepOf(cells: readonly Cell[], step: Step): FunnelStep {
  return {
    ...step,
    all: rateOf(shareOf(cells, step)),
    comparisons: COMPARISONS.map((one) => comparePair(one.id, pairOf(cells, step, one))),
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

/** Parts beside the whole, in the order of their names; parts are described, the whole alone is judged. */
function partsOf(
  cells: readonly Cell[],
  step: Step,
  partOf: (cell: Cell) => string,
): readonly FunnelPart[] {
  const groups = new Map<string, Cell[]>();
  for (const cell of cells) {
    const part = partOf(cell);
    const known = groups.get(part);
    if (known) known.push(cell);
    else groups.set(part, [cell]);
  }
  const names = [...groups.keys()].sort();
  const parts = names.map((name) => groups.get(name) ?? []);
  const compared = COMPARISONS.map((one) => comparedParts(parts, step, one));
  return names.map((part, index) => ({
    part,
    all: rateOf(shareOf(parts[index] ?? [], step)),
    comparisons: compared.flatMap((ofParts) => ofParts[index] ?? []),
  }));
}

function comparedParts(
  parts: readonly (readonly Cell[])[],
  step: Step,
  comparison: Comparison,
): readonly GroupComparison[] {
  const pairs = parts.map((cells) => pairOf(cells, step, comparison));
  const shown = shownParts(pairs);
  return pairs.map((pair, index) => {
    const compared = comparePair(comparison.id, pair);
    return shown[index] || pair === null
      ? { ...compared, p: null }
      : comparePair(comparison.id, HIDDEN);
  });
}

const NOBODY = { numerator: 0, denominator: 0, unknown: 0 };
const HIDDEN = { focal: NOBODY, reference: NOBODY };
