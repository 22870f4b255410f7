import type { Relation } from "../benchmark/relations.ts";
import { type GoldenCase, UnreadableCase } from "../statistics/golden.ts";
import { isCase } from "../statistics/golden-check.ts";
import type { LpProblem } from "./lp-solver.ts";

/** A table of a golden file: its cells by key, and the sums that tie them. */
export type GoldenTable = {
  readonly values: ReadonlyMap<string, number>;
  readonly relations: readonly Relation[];
};

/** Numbers by key, as a golden file writes them. */
export function numbersByKey(value: unknown): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(recordOf(value)).map(([key, number]) => [key, Number(number)] as const),
  );
}

export function recordOf(value: unknown): GoldenCase {
  if (!isCase(value)) throw new UnreadableCase("an object is missing");
  return value;
}

export function listOf(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new UnreadableCase("a list is missing");
  return value;
}

export function textsOf(value: unknown): readonly string[] {
  return listOf(value).map(String);
}

export function relationsIn(value: unknown): readonly Relation[] {
  return listOf(value).map((one) => {
    const { parent, children } = recordOf(one);
    return { parent: String(parent), children: textsOf(children) };
  });
}

/** The equations of a table; a cell lies where `boundsOf` says. */
export function equations(
  { values, relations }: GoldenTable,
  boundsOf: (key: string, value: number) => readonly [number, number],
): { readonly problem: LpProblem; readonly numbers: ReadonlyMap<string, number> } {
  const keys = [...values.keys()];
  const numbers = new Map(keys.map((key, number) => [key, number]));
  const bounds = keys.map((key) => boundsOf(key, values.get(key) ?? 0));
  const at = (key: string) => {
    const number = numbers.get(key);
    if (number === undefined) throw new UnreadableCase(`a relation names no cell: ${key}`);
    return number;
  };
  const problem = {
    lower: bounds.map(([low]) => low),
    upper: bounds.map(([, high]) => high),
    costs: keys.map(() => 0),
    rows: relations.map(({ parent, children }) => [
      [at(parent), -1] as const,
      ...children.map((child) => [at(child), 1] as const),
    ]),
  };
  return { problem, numbers };
}
