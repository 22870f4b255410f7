import type { LpAnswer, LpSession, LpSolver } from "../disclosure/lp-solver.ts";
import { AttackFailed, type OwnRows, type Range } from "./attacker.ts";
import type { ReadRelease } from "./release-text.ts";
import { type Equations, equationsOf, type Known, problemOf } from "./unknowns.ts";

/** A count that an attack aims at, and when its range leaves enough doubt. */
export type Target = { readonly name: string; readonly isSafe: (range: Range) => boolean };

export type Siege = {
  /** The targets whose doubt is not enough, with the range that remains. */
  readonly fallen: ReadonlyMap<string, Range>;
  /** Ranges narrower than a limit, or drawn, were attacked again in whole numbers: how many. */
  readonly whole: number;
  /** How many times the solver ended in each way. */
  readonly endings: Readonly<Record<string, number>>;
};

export type SiegeOptions = {
  /** Attack in whole numbers too? Asked of each target with the range found so far. */
  readonly isWhole?: (name: string, range: Range) => boolean;
  readonly ownRows?: OwnRows;
};

/** Far above any count: a figure that nothing bounds would leave the solver without a table to show. */
const CEILING = 10_000_000;
const TOLERANCE = 1e-6;
/** Attacks on all the targets left at once, in vain, before each is attacked alone. */
const IDLE_ROUNDS = 6;

/**
 * The same attack as `attack`, on many targets: every table that the solver finds is a witness for all of them, so that a target is
 * attacked alone only when no table found so far leaves it in doubt. Reads the release only.
 */
export function besiege(
  release: ReadRelease,
  known: Known,
  solver: LpSolver,
): (targets: readonly Target[], options?: SiegeOptions) => Siege {
  const equations = equationsOf(release, known);
  const problem = problemOf(equations);
  return (targets, { isWhole = () => false, ownRows } = {}) => {
    const { lower, upper } = ownRows ? boundsWith(equations, problem, ownRows) : problem;
    const session = solver.open(
      { ...problem, lower, upper: upper.map((most) => Math.min(most, CEILING)) },
      "costs",
    );
    const field = openField(equations, session, targets);
    try {
      attackTogether(field);
      for (const target of targets) attackAlone(field, target);
      const whole = attackInWhole(field, isWhole);
      return { fallen: fallenOf(field), whole, endings: Object.fromEntries(field.endings) };
    } finally {
      session.close();
    }
  };
}

type Extent = { readonly least: Float64Array; readonly most: Float64Array };

type Field = {
  readonly equations: Equations;
  readonly session: LpSession;
  readonly targets: readonly Target[];
  /** The least and the most that any table found so far gives, by column. */
  readonly seen: Extent;
  /** The same among tables in whole numbers. */
  readonly seenWhole: Extent;
  /** Ranges worked out to the end. */
  readonly final: Map<string, Range>;
  readonly endings: Map<string, number>;
};

function openField(equations: Equations, session: LpSession, targets: readonly Target[]): Field {
  const columns = equations.unknowns.length;
  return {
    equations,
    session,
    targets,
    seen: nothingSeen(columns),
    seenWhole: nothingSeen(columns),
    final: new Map(),
    endings: new Map(),
  };
}

function nothingSeen(columns: number): Extent {
  return {
    least: new Float64Array(columns).fill(Number.POSITIVE_INFINITY),
    most: new Float64Array(columns).fill(Number.NEGATIVE_INFINITY),
  };
}

/**
 * All targets that are not in doubt yet pushed up, or down, or some up and some down; until several such attacks in a row leave as
 * many of them.
 */
function attackTogether(field: Field): void {
  let open = field.targets.filter((target) => !isInDoubt(field, target));
  for (let [round, idle] = [0, 0]; open.length > 0 && idle < IDLE_ROUNDS; round++) {
    const columns = open.map(({ name }) => columnOf(field, name));
    for (const column of columns) field.session.setCost(column, push(round, column));
    witness(field, field.session.solve());
    for (const column of columns) field.session.setCost(column, 0);

    const left = open.filter((target) => !isInDoubt(field, target));
    idle = left.length < open.length ? 0 : idle + 1;
    open = left;
  }
}

/** Up for all, down for all, then half of them each way, another half each time. */
function push(round: number, column: number): 1 | -1 {
  if (round < 2) return round === 0 ? -1 : 1;
  const mixed = Math.imul(column + 1, 2654435761) ^ Math.imul(round, 40503);
  return (Math.imul(mixed ^ (mixed >>> 15), 2246822519) >>> 16) % 2 === 0 ? -1 : 1;
}

function attackAlone(field: Field, target: Target): void {
  if (isInDoubt(field, target)) return;
  const column = columnOf(field, target.name);
  for (const cost of [1, -1] as const) {
    field.session.setCost(column, cost);
    witness(field, field.session.solve());
    field.session.setCost(column, 0);
    if (isInDoubt(field, target)) return;
  }
  field.final.set(target.name, seenRange(field, target.name));
}

/**
 * The narrow ones, and those drawn, against tables in whole numbers; how many. Most tables found before are in whole numbers
 * already, and leave enough doubt.
 */
function attackInWhole(field: Field, isWhole: NonNullable<SiegeOptions["isWhole"]>): number {
  const all = field.equations.unknowns.map((_, column) => column);
  let count = 0;
  for (const target of field.targets) {
    const seen = seenRange(field, target.name);
    if (field.final.has(target.name) || !isWhole(target.name, seen)) continue;

    count++;
    if (target.isSafe(rangeIn(field, field.seenWhole, target.name))) continue;
    const range = wholeRange(field, all, columnOf(field, target.name));
    if (!target.isSafe(range)) field.final.set(target.name, range);
  }
  return count;
}

function wholeRange(field: Field, all: readonly number[], column: number): Range {
  const reach = (cost: 1 | -1) => {
    field.session.setCost(column, cost);
    const { values } = answered(field, field.session.solveWhole(all, 0), "whole ");
    field.session.setCost(column, 0);
    note(field.seenWhole, values);
    return Math.round(values[column] ?? 0);
  };
  return { least: reach(1), most: reach(-1) };
}

function fallenOf({ final, targets }: Field): ReadonlyMap<string, Range> {
  return new Map(
    targets.flatMap(({ name, isSafe }) => {
      const range = final.get(name);
      return range && !isSafe(range) ? [[name, range] as const] : [];
    }),
  );
}

function isInDoubt(field: Field, { name, isSafe }: Target): boolean {
  return isSafe(seenRange(field, name));
}

/** In whole numbers; empty (least above most) while nothing is found. */
function seenRange(field: Field, name: string): Range {
  return rangeIn(field, field.seen, name);
}

function rangeIn(field: Field, { least, most }: Extent, name: string): Range {
  const column = columnOf(field, name);
  return {
    least: Math.ceil((least[column] ?? 0) - TOLERANCE),
    most: Math.floor((most[column] ?? 0) + TOLERANCE),
  };
}

function columnOf({ equations }: Field, name: string): number {
  const column = equations.numbers.get(name);
  if (column === undefined) throw new AttackFailed(`${name} is not in the release`);
  return column;
}

function witness(field: Field, answer: LpAnswer): void {
  const { values } = answered(field, answer, "");
  note(field.seen, values);
  if (values.every(isWholeNumber)) note(field.seenWhole, values);
}

function isWholeNumber(value: number): boolean {
  return Math.abs(value - Math.round(value)) <= TOLERANCE;
}

function note({ least, most }: Extent, values: Float64Array): void {
  for (let column = 0; column < values.length; column++) {
    const value = values[column] ?? 0;
    if (value < (least[column] ?? 0)) least[column] = value;
    if (value > (most[column] ?? 0)) most[column] = value;
  }
}

/** Any other ending proves nothing. */
function answered({ endings }: Field, answer: LpAnswer, kind: string) {
  const ending = `${kind}${answer.status}`;
  endings.set(ending, (endings.get(ending) ?? 0) + 1);
  if (answer.status === "optimal") return answer;
  throw new AttackFailed(answer.status === "failed" ? answer.reason : answer.status);
}

function boundsWith(
  { numbers }: Equations,
  { lower, upper }: { readonly lower: readonly number[]; readonly upper: readonly number[] },
  { atLeast, exactly }: OwnRows,
) {
  const bounds = { lower: [...lower], upper: [...upper] };
  for (const [name, own] of atLeast) {
    const column = numbers.get(name);
    if (column !== undefined) bounds.lower[column] = Math.max(lower[column] ?? 0, own);
  }
  for (const [name, count] of exactly) {
    const column = numbers.get(name);
    if (column === undefined) continue;
    bounds.lower[column] = count;
    bounds.upper[column] = count;
  }
  return bounds;
}
