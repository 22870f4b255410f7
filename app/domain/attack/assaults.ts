import type { LpAnswer } from "../disclosure/lp-solver.ts";
import type { Range } from "./attacker.ts";
import {
  columnOf,
  type Extent,
  type Field,
  isInDoubt,
  rangeIn,
  type Target,
  wholeWitness,
  wholeWitnessIfAny,
  witness,
} from "./field.ts";

/** Attacks on all at once that settle few targets, in a row, before each is attacked alone. */
const IDLE_ROUNDS = 2;
/** An attack on all at once costs as much as so many on one target alone, in whole numbers or not. */
const FEW = 4;
const FEW_WHOLE = 1;
/** A search on all at once in whole numbers is for tables, not for the best one. */
const WHOLE_GAP = 0.1;

/** Seeks tables that leave many targets in doubt at once. */
export function attackTogether(field: Field, targets: readonly Target[]): void {
  rounds(field, targets, {
    extent: field.seen,
    few: FEW,
    attack: () => {
      witness(field, field.drive.solveAnew());
      return true;
    },
  });
}

/** The range that remains of a target, worked out to the end, when it is not enough for doubt. */
export function attackAlone(field: Field, target: Target): Range | null {
  const column = columnOf(field.equations, target.name);
  for (const direction of [-1, 1] as const) {
    if (isInDoubt(field, field.seen, target)) return null;
    witness(
      field,
      pushed(field, column, direction, () => field.drive.solve()),
    );
  }
  return isInDoubt(field, field.seen, target) ? null : rangeIn(field, field.seen, target.name);
}

/** The same in whole numbers, of all these targets: those that do not keep enough doubt. */
export function attackInWhole(
  field: Field,
  targets: readonly Target[],
): ReadonlyMap<string, Range> {
  rounds(field, targets, {
    extent: field.seenWhole,
    few: FEW_WHOLE,
    attack: () => wholeWitnessIfAny(field, field.drive.solveWhole(WHOLE_GAP)),
  });
  const fallen = new Map<string, Range>();
  for (const target of targets) {
    if (isInDoubt(field, field.seenWhole, target)) continue;
    const range = wholeRange(field, columnOf(field.equations, target.name));
    if (!target.isSafe(range)) fallen.set(target.name, range);
  }
  return fallen;
}

function wholeRange(field: Field, column: number): Range {
  const [least = 0, most = 0] = ([-1, 1] as const).map((direction) => {
    const answer = pushed(field, column, direction, () => field.drive.solveWhole(0));
    return Math.round(wholeWitness(field, answer)[column] ?? 0);
  });
  return { least, most };
}

function pushed({ drive }: Field, column: number, direction: 1 | -1, solve: () => LpAnswer) {
  drive.away(column, direction);
  const answer = solve();
  drive.leave(column);
  return answer;
}

/**
 * All targets that are not in doubt yet driven where they lack it, until such attacks settle few of them, or one of them finds
 * nothing.
 */
function rounds(
  field: Field,
  targets: readonly Target[],
  kind: { readonly extent: Extent; readonly few: number; readonly attack: () => boolean },
): void {
  const left = (those: readonly Target[]) =>
    those.filter((target) => !isInDoubt(field, kind.extent, target));
  let open = left(targets);
  for (let [round, idle] = [0, 0]; open.length > 0 && idle < IDLE_ROUNDS; round++) {
    for (const target of open)
      driveOn(field, target, round, rangeIn(field, kind.extent, target.name));
    const isFound = kind.attack();
    for (const { name } of open) field.drive.leave(columnOf(field.equations, name));
    if (!isFound) return;

    const now = left(open);
    idle = open.length - now.length < kind.few ? idle + 1 : 0;
    open = now;
  }
}

/** Towards the side where its aim was not reached; when neither was: up, then down, then half of them each way. */
function driveOn({ equations, drive }: Field, target: Target, round: number, seen: Range): void {
  const column = columnOf(equations, target.name);
  const { least, most } = target.aim;
  const [lacksDown, lacksUp] = [seen.least > least, seen.most < most];
  const direction = lacksDown === lacksUp ? turn(round, column) : lacksUp ? 1 : -1;
  drive.towards(column, direction, direction === 1 ? most : least);
}

function turn(round: number, column: number): 1 | -1 {
  if (round < 2) return round === 0 ? 1 : -1;
  const mixed = Math.imul(column + 1, 2654435761) ^ Math.imul(round, 40503);
  return (Math.imul(mixed ^ (mixed >>> 15), 2246822519) >>> 16) % 2 === 0 ? 1 : -1;
}
