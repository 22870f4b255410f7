import type { LpSolver } from "../disclosure/lp-solver.ts";
import { attackAlone, attackInWhole, attackTogether } from "./assaults.ts";
import type { OwnRows, Range } from "./attacker.ts";
import { type Bounds, boundsWith, together } from "./bounds.ts";
import { openDrive } from "./drive.ts";
import { columnOf, type Field, forked, openField, rangeIn, type Target } from "./field.ts";
import type { ReadRelease } from "./release-text.ts";
import { equationsOf, type Known, problemOf } from "./unknowns.ts";

/** Someone who attacks: what it aims at, and what it knows besides the release. */
export type Attacker = {
  readonly targets: readonly Target[];
  readonly ownRows?: OwnRows;
  /** Attack in whole numbers too? Asked of each target with the range found so far. */
  readonly isWhole?: (name: string, range: Range) => boolean;
};

/** What an attacker came to. */
export type Siege = {
  /** The targets whose doubt is not enough, with the range that remains. */
  readonly fallen: ReadonlyMap<string, Range>;
  /** How many were attacked again in whole numbers. */
  readonly whole: number;
};

export type Sieges = {
  /** By attacker. */
  readonly sieges: readonly Siege[];
  /** How many times the solver ended in each way. */
  readonly endings: Readonly<Record<string, number>>;
};

/**
 * The same attack as `attack`, on many targets and by several attackers: every table that the solver finds is a witness for all
 * targets, so that one is attacked alone only when no table found so far leaves it in doubt. First come the tables that agree
 * with what all the attackers know together: none of them could exclude one, so they are witnesses for each, who then seeks
 * others for what is left. Reads the release only.
 */
export function besiege(
  release: ReadRelease,
  known: Known,
  solver: LpSolver,
  attackers: readonly Attacker[],
): Sieges {
  const equations = equationsOf(release, known);
  const problem = problemOf(equations);
  const camps = attackers.map((attacker) => {
    return { ...attacker, bounds: boundsWith(equations, problem, attacker.ownRows) };
  });
  const shared = together(camps.map(({ bounds }) => bounds));
  const targets = unlike(camps.flatMap((camp) => camp.targets));
  const driven = targets.map(({ name }) => columnOf(equations, name));
  const field = openField(equations, openDrive({ ...problem, ...shared }, driven, solver));
  try {
    attackAsAll(field, targets, shared);
    const sieges = camps.map((camp) => attackAsOne(forked(field), camp));
    return { sieges, endings: Object.fromEntries(field.endings) };
  } finally {
    field.drive.close();
  }
}

/** One target of each name, as the first attacker has it. */
function unlike(targets: readonly Target[]): readonly Target[] {
  return [...new Map(targets.toReversed().map((target) => [target.name, target])).values()];
}

/** A count that they know together is left to those who know less. */
function attackAsAll(field: Field, targets: readonly Target[], { lower, upper }: Bounds): void {
  const unknown = targets.filter(({ name }) => {
    const column = columnOf(field.equations, name);
    return (lower[column] ?? 0) < (upper[column] ?? 0);
  });
  attackTogether(field, unknown);
  for (const target of unknown) attackAlone(field, target);
}

function attackAsOne(
  field: Field,
  { targets, bounds, isWhole }: Attacker & { readonly bounds: Bounds },
): Siege {
  field.drive.setBounds(bounds);
  attackTogether(field, targets);
  const fallen = new Map<string, Range>();
  for (const target of targets) {
    const range = attackAlone(field, target);
    if (range) fallen.set(target.name, range);
  }
  const again = targets.filter(
    ({ name }) => !fallen.has(name) && isWhole?.(name, rangeIn(field, field.seen, name)),
  );
  const fallenWhole = attackInWhole(field, again);
  return { fallen: new Map([...fallen, ...fallenWhole]), whole: again.length };
}
