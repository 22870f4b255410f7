import {
  dimensionOf,
  inPlan,
  levelDepth,
  PLACE_LEVELS,
  type PlaceDimension,
  type PlaceLevel,
} from "./observatory/levels.ts";
import { crossings, type PlanTable } from "./plan.ts";
import type { PublishedRelease } from "./published.ts";

type Plan = PublishedRelease["plan"];

const DIMENSIONS = ["sector", "size", "geography"] as const satisfies readonly PlaceDimension[];

/** Every table of a plan as the levels it crosses, margins included: [], ["a21"], ["a21", "reg"]…; `by` keeps one table and its margins. */
export function crossingsOf(
  plan: Plan,
  by: readonly PlaceLevel[] | null,
): readonly (readonly PlaceLevel[])[] {
  const asked = by && new Set(by);
  return crossings(plan)
    .map(levelsAt)
    .filter((levels) => asked === null || levels.every((level) => asked.has(level)));
}

/** The innermost levels of each table of a plan, as `by` takes them. */
export function tablesOf({ tables }: Plan): readonly (readonly PlaceLevel[])[] {
  return tables.map(levelsAt);
}

/** The levels that the words name, in the order of a key; null when they are not levels, or no table of the plan crosses them. */
export function levelsNamed(plan: Plan, words: readonly string[]): readonly PlaceLevel[] | null {
  const levels = PLACE_LEVELS.filter((level) => words.includes(level));
  return levels.length === words.length && inPlan(plan, levels) ? levels : null;
}

function levelsAt(table: PlanTable): readonly PlaceLevel[] {
  return DIMENSIONS.flatMap((dimension) =>
    PLACE_LEVELS.filter(
      (level) => dimensionOf(level) === dimension && levelDepth(level) === table[dimension],
    ),
  );
}
