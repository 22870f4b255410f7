import {
  attack,
  knownBase,
  knownHires,
  knownNumerator,
  type OwnRows,
  type Range,
} from "#app/domain/attack/attacker.ts";
import type { ReadRelease } from "#app/domain/attack/release-text.ts";
import type { Known } from "#app/domain/attack/unknowns.ts";
import { type Narrowed, narrowed, readExactly, type Secret } from "#app/domain/attack/verdict.ts";
import type { LpSolver } from "#app/domain/disclosure/lp-solver.ts";
import type { Model } from "#app/domain/disclosure/model.ts";
import type { Measure, ProtectedMeasure } from "#app/domain/disclosure/release.ts";

/** A release as it was made, with the truth that only its makers know. */
export type Made = {
  /** As read from its JSON by anyone. */
  readonly text: ReadRelease;
  readonly measures: readonly ProtectedMeasure[];
};

/** What an attack on one kind of figure found. */
export type Finding = {
  readonly measure: Measure;
  readonly secrets: number;
  readonly narrowed: readonly Narrowed[];
};

const WHOLE_BELOW = 6;

/** The release attacked by someone who only reads it, with the crossing of all its tables. */
export function outsiderFindings(
  { text, measures }: Made,
  solver: LpSolver,
  whole = false,
): readonly Finding[] {
  return measures.map(({ measure, model }) => {
    const secrets = secretsOf(model);
    const ranges = attack(text, knownBy(text, measure), keysOf(secrets), solver, {
      crossing: "allTables",
      wholeBelow: whole ? WHOLE_BELOW : 0,
    });
    return { measure, secrets: secrets.length, narrowed: narrowed(secrets, ranges) };
  });
}

/** A figure that a member reads exactly, thanks to its own rows. */
export type InsiderReading = {
  readonly member: number;
  readonly measure: Measure;
  readonly key: string;
};

/** The release attacked by each member that is alone in a hidden cell. Also counts the (member, figure) pairs tried. */
export function insiderReadings({ text, measures }: Made, solver: LpSolver) {
  let pairs = 0;
  const readings = measures.flatMap(({ measure, model }): InsiderReading[] => {
    const members = new Set(
      model.cells.flatMap(({ atom, need, sole }) => (!atom && need && sole !== null ? [sole] : [])),
    );
    return [...members].flatMap((member) => {
      const targets = secretsOf(model, member);
      pairs += targets.length;
      const ownRows = ownRowsOf(model, member);
      const ranges = attack(text, knownBy(text, measure), keysOf(targets), solver, { ownRows });
      return readExactly(targets, ranges).map(({ key }) => ({ member, measure, key }));
    });
  });
  return { pairs, readings };
}

/** The range an outsider finds for each secret of hires. */
export function hiresRanges(
  { text, measures }: Made,
  solver: LpSolver,
): ReadonlyMap<string, Range> {
  const secrets = measures[0] ? secretsOf(measures[0].model) : [];
  return attack(text, knownHires(text), keysOf(secrets), solver);
}

function knownBy(text: ReadRelease, { indicator, part }: Measure): Known {
  if (indicator === null) return knownHires(text);
  return part === "base" ? knownBase(text, indicator) : knownNumerator(text, indicator);
}

/** The figures to keep in doubt, but for those that a member is alone in. */
function secretsOf({ cells }: Model, member: number | null = null): readonly Secret[] {
  return cells.flatMap(({ key, value, need, sole }) => {
    if (!need || (member !== null && sole === member)) return [];
    return [{ key, value, up: need.up, down: need.down }];
  });
}

function keysOf(secrets: readonly Secret[]): readonly string[] {
  return secrets.map(({ key }) => key);
}

function ownRowsOf(model: Model, member: number): OwnRows {
  const atLeast = new Map<string, number>();
  const exactly = new Map<string, number>();
  for (const [index, { below }] of model.stakesOf(member)) {
    const cell = model.cells[index];
    if (!cell) continue;
    if (cell.atom) atLeast.set(cell.key.replace("atom ", "crossing "), below);
    else if (cell.sole === member) exactly.set(cell.key, cell.value);
    else atLeast.set(cell.key, below);
  }
  return { atLeast, exactly };
}
