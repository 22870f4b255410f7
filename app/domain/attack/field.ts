import type { LpAnswer } from "../disclosure/lp-solver.ts";
import { AttackFailed, type Range } from "./attacker.ts";
import type { Drive } from "./drive.ts";
import type { Equations } from "./unknowns.ts";

/** A count that an attack aims at. */
export type Target = {
  readonly name: string;
  /** Whether its range leaves enough doubt. */
  readonly isSafe: (range: Range) => boolean;
  /** How far down and up the tables sought are to bring it: it orders the search and decides nothing. */
  readonly aim: Range;
};

/** The least and the most that any table found so far gives, by column. */
export type Extent = { readonly least: Float64Array; readonly most: Float64Array };

/** What is at hand in an attack: the solver, and what the tables found so far show. */
export type Field = {
  readonly equations: Equations;
  readonly drive: Drive;
  readonly seen: Extent;
  /** The same among tables in whole numbers. */
  readonly seenWhole: Extent;
  /** How many times the solver ended in each way. */
  readonly endings: Map<string, number>;
};

const TOLERANCE = 1e-6;

export function openField(equations: Equations, drive: Drive): Field {
  const columns = equations.unknowns.length;
  const memory = { seen: nothingSeen(columns), seenWhole: nothingSeen(columns) };
  return { equations, drive, endings: new Map(), ...memory };
}

/** The same with a memory of its own: what is found from here on is not seen in the other. */
export function forked(field: Field): Field {
  return { ...field, seen: copied(field.seen), seenWhole: copied(field.seenWhole) };
}

function copied({ least, most }: Extent): Extent {
  return { least: least.slice(), most: most.slice() };
}

function nothingSeen(columns: number): Extent {
  return {
    least: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
    most: new Float64Array(columns).fill(Number.NEGATIVE_INFINITY),
  };
}

/** Whether the tables of an extent leave a target in enough doubt. */
export function isInDoubt(field: Field, extent: Extent, { name, isSafe }: Target): boolean {
  return isSafe(rangeIn(field, extent, name));
}

/** In whole numbers; empty (least above most) while nothing is found. */
export function rangeIn(field: Field, { least, most }: Extent, name: string): Range {
  const column = columnOf(field.equations, name);
  return {
    least: Math.ceil((least[column] ?? 0) - TOLERANCE),
    most: Math.floor((most[column] ?? 0) + TOLERANCE),
  };
}

export function columnOf({ numbers }: Equations, name: string): number {
  const column = numbers.get(name);
  if (column === undefined) throw new AttackFailed(`${name} is not in the release`);
  return column;
}

/** Keeps what a table found by the solver shows. */
export function witness(field: Field, answer: LpAnswer): void {
  count(field, answer.status);
  const values = valuesOf(answer);
  note(field.seen, values);
  if (values.every(isWholeNumber)) note(field.seenWhole, values);
}

/** The same of a table in whole numbers, which it returns. */
export function wholeWitness(field: Field, answer: LpAnswer): Float64Array {
  count(field, `whole ${answer.status}`);
  const values = valuesOf(answer);
  note(field.seenWhole, values);
  return values;
}

/** The same of a search that is allowed to be given up; whether it found a table. */
export function wholeWitnessIfAny(field: Field, answer: LpAnswer): boolean {
  if (answer.status !== "limit") return wholeWitness(field, answer).length > 0;
  count(field, "whole limit");
  return false;
}

function isWholeNumber(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= TOLERANCE;
}

function note({ least, most }: Extent, values: Float64Array): void {
  for (let column = 0; column < least.length; column++) {
    const value = values[column] ?? 0;
    if (value < (least[column] ?? 0)) least[column] = value;
    if (value > (most[column] ?? 0)) most[column] = value;
  }
}

/** Any other ending proves nothing. */
function valuesOf(answer: LpAnswer): Float64Array {
  if (answer.status === "optimal") return answer.values;
  throw new AttackFailed(answer.status === "failed" ? answer.reason : answer.status);
}

function count({ endings }: Field, ending: string): void {
  endings.set(ending, (endings.get(ending) ?? 0) + 1);
}
