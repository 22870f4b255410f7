import type { LpProblem, LpTerm } from "../disclosure/lp-solver.ts";
import type { ReadRelease } from "./release-text.ts";

/** A count that the attacker looks for, between what the release says of it. */
export type Unknown = { readonly name: string; readonly least: number; readonly most: number };

/** Counts and the sums that tie them, as the attacker writes them down. */
export type Equations = {
  readonly unknowns: readonly Unknown[];
  readonly numbers: ReadonlyMap<string, number>;
  readonly rows: readonly (readonly LpTerm[])[];
};

/** What may be said of each cell by its key. */
export type Known = ReadonlyMap<string, { readonly least: number; readonly most: number }>;

/**
 * Whose crossing to take: of no table; of those that cross dimensions; of all. A table of one dimension says nothing about how it
 * lies across the others, so the last finds no more than the second, for many more unknowns.
 */
export type Crossing = "none" | "crossedTables" | "allTables";

const ANYTHING = { least: 0, most: Number.POSITIVE_INFINITY };

/**
 * Every equation that the structure of a release gives: totals over each dimension, and (unless told) the sums of the tables'
 * crossing, which nobody published but which exists and holds no negative count.
 */
export function equationsOf(
  { plan, cells }: Pick<ReadRelease, "plan" | "cells">,
  known: Known,
  crossing: Crossing = "crossedTables",
): Equations {
  const keys = new Set(cells.map(({ key }) => key));
  const sums = [...totals(keys), ...crossings(tablesIn(plan, crossing), keys)];
  const names = [...new Set([...known.keys(), ...sums.flat()])];
  const numbers = new Map(names.map((name, number) => [name, number]));
  return {
    unknowns: names.map((name) => ({ name, ...(known.get(name) ?? ANYTHING) })),
    numbers,
    rows: sums.map((names) =>
      names.map((name, place) => [numbers.get(name) ?? 0, place === 0 ? -1 : 1] as const),
    ),
  };
}

export function problemOf({ unknowns, rows }: Equations): LpProblem {
  return {
    lower: unknowns.map(({ least }) => least),
    upper: unknowns.map(({ most }) => most),
    costs: unknowns.map(() => 0),
    rows,
  };
}

type Sum = readonly [total: string, ...terms: string[]];

/** "a|b|c" is a total of every key that only says more in one place. */
function totals(keys: ReadonlySet<string>): readonly Sum[] {
  const sums = new Map<string, [string, ...string[]]>();
  for (const key of keys) {
    const places = key.split("|");
    places.forEach((place, position) => {
      const wider = widened(place);
      if (wider === null) return;
      const total = places.map((other, at) => (at === position ? wider : other)).join("|");
      if (!keys.has(total)) return;
      const sum = sums.get(`${position}${total}`) ?? [total];
      sum.push(key);
      sums.set(`${position}${total}`, sum);
    });
  }
  return [...sums.values()];
}

function widened(place: string): string | null {
  if (place === "T") return null;
  return place.includes("/") ? place.slice(0, place.lastIndexOf("/")) : "T";
}

function tablesIn({ tables }: ReadRelease["plan"], crossing: Crossing) {
  if (crossing === "allTables") return tables;
  const isCrossed = (table: (typeof tables)[number]) =>
    Object.values(table).filter((depth) => depth > 0).length > 1;
  return crossing === "none" ? [] : tables.filter(isCrossed);
}

/** The innermost cells of each table as sums of atoms; an atom may be wherever no table says that there is nothing. */
function crossings(
  tables: ReadRelease["plan"]["tables"],
  keys: ReadonlySet<string>,
): readonly Sum[] {
  const innermost = tables.map(({ sector = 0, size = 0, geography = 0 }) =>
    [...keys].filter((key) => {
      const [a = "", b = "", c = "", time = ""] = key.split("|");
      return (
        levels(a) === sector && levels(b) === size && levels(c) === geography && levels(time) === 2
      );
    }),
  );
  const atoms = innermost.reduce<readonly string[]>(
    (found, keys) => (found.length === 0 ? keys : combined(found, keys)),
    [],
  );
  const sums = new Map<string, [string, ...string[]]>();
  for (const atom of atoms) {
    for (const table of tables) {
      const cell = cut(atom, table);
      const sum = sums.get(cell) ?? [cell];
      sum.push(`crossing ${atom}`);
      sums.set(cell, sum);
    }
  }
  return [...sums.values()];
}

/** Keys that agree with one of each side, saying what either says. */
function combined(left: readonly string[], right: readonly string[]): readonly string[] {
  const places = new Map<string, string[]>();
  const joint = (key: string, other: string) => {
    const theirs = other.split("|");
    return key.split("|").map((place, at) => narrower(place, theirs[at] ?? "T"));
  };
  for (const key of right) {
    const time = key.split("|").at(-1) ?? "";
    places.set(time, [...(places.get(time) ?? []), key]);
  }
  return [
    ...new Set(
      left.flatMap((key) =>
        (places.get(key.split("|").at(-1) ?? "") ?? []).flatMap((other) => {
          const places = joint(key, other);
          return places.every((place) => place !== null) ? [places.join("|")] : [];
        }),
      ),
    ),
  ];
}

function narrower(a: string, b: string): string | null {
  if (a === b || b === "T" || a.startsWith(`${b}/`)) return a;
  return a === "T" || b.startsWith(`${a}/`) ? b : null;
}

function levels(place: string): number {
  return place === "T" ? 0 : place.split("/").length;
}

function cut(
  atom: string,
  { sector = 0, size = 0, geography = 0 }: Readonly<Record<string, number>>,
) {
  const [a = "", b = "", c = "", time = ""] = atom.split("|");
  const upTo = (place: string, depth: number) =>
    depth === 0 ? "T" : place.split("/").slice(0, depth).join("/");
  return [upTo(a, sector), upTo(b, size), upTo(c, geography), time].join("|");
}
