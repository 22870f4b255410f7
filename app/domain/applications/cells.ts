import { addShares, EMPTY_SHARE, type Share } from "../share.ts";
import {
  COMPARISONS,
  type Comparison,
  type GroupCounts,
  type GroupId,
  STAGES,
  type Stage,
  type StageCount,
} from "./stages.ts";

/** What a site's file says of the applications of a month, stage by stage. */
export type Cell = {
  readonly site: string;
  readonly month: number;
  readonly stages: ReadonlyMap<Stage, GroupCounts>;
};

/** From one stage to a later one. */
export type Step = { readonly from: Stage; readonly to: Stage };

/** Those who reached the second stage, of those who reached the first, in the two groups. */
export type Pair = { readonly focal: Share; readonly reference: Share };

/** Gathers counts by site and month; what two deposits say of the same stage is added, and unknown where one does not say. */
export function cellsOf(counts: readonly StageCount[]): readonly Cell[] {
  const cells = new Map<string, Cell & { readonly stages: Map<Stage, GroupCounts> }>();
  for (const { site, month, stage, ...groups } of counts) {
    const key = `${month} ${site}`;
    const cell = cells.get(key) ?? { site, month, stages: new Map() };
    const before = cell.stages.get(stage);
    cell.stages.set(stage, before ? added(before, groups) : groups);
    cells.set(key, cell);
  }
  return [...cells.values()];
}

/** The stages that some cell counts, in their order. */
export function stagesOf(cells: readonly Cell[]): readonly Stage[] {
  return STAGES.filter((stage) => cells.some(({ stages }) => stages.has(stage)));
}

/** Those of everyone who went from one stage to another, where the file counts both. */
export function shareOf(cells: readonly Cell[], step: Step): Share {
  return cells.flatMap((cell) => passage(cell, step, "total") ?? []).reduce(addShares, EMPTY_SHARE);
}

/**
 * The same in the two groups of a comparison, over the cells that count both groups at both stages, so that both are seen in the
 * same places; null when none does.
 */
export function pairOf(cells: readonly Cell[], step: Step, comparison: Comparison): Pair | null {
  const pairs = cells.flatMap((cell) => cellPair(cell, step, comparison) ?? []);
  return pairs.length === 0 ? null : together(pairs);
}

/** The two groups in one cell; null where it does not count both of them at both stages. */
export function cellPair(
  cell: Cell,
  step: Step,
  { focal, reference }: Pick<Comparison, "focal" | "reference">,
): Pair | null {
  const first = passage(cell, step, focal);
  const second = passage(cell, step, reference);
  return first && second ? { focal: first, reference: second } : null;
}

/** Several pairs counted as one. */
export function together(pairs: readonly Pair[]): Pair {
  return {
    focal: pairs.map(({ focal }) => focal).reduce(addShares, EMPTY_SHARE),
    reference: pairs.map(({ reference }) => reference).reduce(addShares, EMPTY_SHARE),
  };
}

/** Null where one of the counts is not known, or more came out than went in: deposits that complete each other may disagree. */
function passage({ stages }: Cell, { from, to }: Step, group: GroupId | "total"): Share | null {
  const denominator = stages.get(from)?.[group] ?? null;
  const numerator = stages.get(to)?.[group] ?? null;
  if (denominator === null || numerator === null || numerator > denominator) return null;
  return { numerator, denominator, unknown: 0 };
}

function added(a: GroupCounts, b: GroupCounts): GroupCounts {
  const groups = COMPARISONS.flatMap(({ focal, reference }) => [focal, reference]);
  const counts = groups.map((group) => {
    const [x, y] = [a[group], b[group]];
    return [group, x === null || y === null ? null : x + y];
  });
  return { total: a.total + b.total, ...Object.fromEntries(counts) };
}
