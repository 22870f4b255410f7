import { type Cell, cellPair, type Step } from "#app/domain/applications/cells.ts";
import type { Funnel } from "#app/domain/applications/funnel.ts";
import {
  COMPARISONS,
  type GroupId,
  STAGES,
  type Stage,
  type StageCount,
} from "#app/domain/applications/stages.ts";
import { yearOf } from "#app/domain/hiring/month.ts";

const [GENDER] = COMPARISONS;

/** Women and men at two stages, of some cells, that sums and differences of the figures shown give. */
export type Told = {
  readonly from: Stage;
  readonly to: Stage;
  readonly cells: readonly string[];
  /** Women who entered and passed, then men. */
  readonly women: readonly [number, number];
  readonly men: readonly [number, number];
};

/** A set of cells whose two groups are published at two stages. */
type Published = Step & { readonly has: (cell: Cell) => boolean };

/** Everything that a reader of a funnel who knows which cells count which stages can work out exactly, by trying every set of cells. */
export function toldBySubtraction(cells: readonly Cell[], funnel: Funnel): readonly Told[] {
  const peopled = cells.filter(({ stages }) =>
    STAGES.some((stage) => (stages.get(stage)?.women ?? 0) + (stages.get(stage)?.men ?? 0) > 0),
  );
  const published = publishedBy(funnel);
  const stages = STAGES.filter((stage) =>
    published.some(({ from, to }) => from === stage || to === stage),
  );
  const spans = new Map(stages.map((stage) => [stage, spanOf(published, peopled, stage)]));
  return subsets(peopled.length).flatMap((subset) => {
    const known = stages.filter((stage) => isInSpan(subset, spans.get(stage) ?? []));
    const chosen = peopled.filter((_, index) => subset[index] === 1);
    return known.flatMap((from, index) =>
      known.slice(index + 1).map((to) => toldOf(chosen, from, to)),
    );
  });
}

function publishedBy({ steps, sites, years }: Funnel): readonly Published[] {
  const whole = steps.at(-1);
  if (!whole) return [];

  const counts = (step: Step) => (cell: Cell) => cellPair(cell, step, GENDER) !== null;
  const isWhole = counts(whole);
  const ofSteps = steps.filter(isShown).map(({ from, to }) => ({
    ...{ from, to },
    has: counts({ from, to }),
  }));
  const ofSites = sites.filter(isShown).map(({ part }) => ({
    ...{ from: whole.from, to: whole.to },
    has: (cell: Cell) => isWhole(cell) && cell.site === part,
  }));
  const ofYears = years.filter(isShown).map(({ part }) => ({
    ...{ from: whole.from, to: whole.to },
    has: (cell: Cell) => isWhole(cell) && String(yearOf(cell.month)) === part,
  }));
  return [...ofSteps, ...ofSites, ...ofYears];
}

function isShown({ comparisons }: Pick<Funnel["steps"][number], "comparisons">): boolean {
  return comparisons.find(({ comparison }) => comparison === "gender")?.status === "shown";
}

/** The rows of what is published at a stage, reduced so that each has a pivot of its own. */
function spanOf(
  published: readonly Published[],
  cells: readonly Cell[],
  stage: Stage,
): readonly (readonly number[])[] {
  const rows = published
    .filter(({ from, to }) => from === stage || to === stage)
    .map(({ has }) => cells.map((cell) => (has(cell) ? 1 : 0)));
  const basis: (readonly number[])[] = [];
  for (const row of rows) {
    const rest = reduced(row, basis);
    if (rest.some(isNotZero)) basis.push(rest);
  }
  return basis;
}

function isInSpan(row: readonly number[], basis: readonly (readonly number[])[]): boolean {
  return !reduced(row, basis).some(isNotZero);
}

function reduced(row: readonly number[], basis: readonly (readonly number[])[]): readonly number[] {
  return basis.reduce((rest, one) => {
    const pivot = one.findIndex(isNotZero);
    const factor = (rest[pivot] ?? 0) / (one[pivot] ?? 1);
    return rest.map((value, index) => value - factor * (one[index] ?? 0));
  }, row);
}

function isNotZero(value: number): boolean {
  return Math.abs(value) > 1e-9;
}

/** Every non-empty choice among so many. */
function subsets(count: number): readonly (readonly number[])[] {
  return Array.from({ length: 2 ** count - 1 }, (_, code) =>
    Array.from({ length: count }, (__, bit) => ((code + 1) >> bit) & 1),
  );
}

function toldOf(cells: readonly Cell[], from: Stage, to: Stage): Told {
  const sum = (stage: Stage, group: GroupId) =>
    cells.reduce((total, cell) => total + (countAt(cell, stage)?.[group] ?? 0), 0);
  return {
    ...{ from, to },
    cells: cells.map(({ site, month }) => `${site} ${month}`),
    women: [sum(from, "women"), sum(to, "women")],
    men: [sum(from, "men"), sum(to, "men")],
  };
}

function countAt(
  { stages }: Cell,
  stage: Stage,
): Omit<StageCount, "site" | "month" | "stage"> | null {
  return stages.get(stage) ?? null;
}
