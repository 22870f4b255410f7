import type { LpAnswer, LpSession, LpSolver } from "../disclosure/lp-solver.ts";
import type { ReadIndicator, ReadRelease } from "./release-text.ts";
import { type Crossing, type Equations, equationsOf, type Known, problemOf } from "./unknowns.ts";

/** What an attacker makes of a count: it lies between these, whole numbers. */
export type Range = { readonly least: number; readonly most: number };

/** What a member knows besides the release: counts it brought itself, and counts it brought alone. */
export type OwnRows = {
  readonly atLeast: ReadonlyMap<string, number>;
  readonly exactly: ReadonlyMap<string, number>;
};

export type AttackOptions = {
  /** Of which tables it uses that the crossing, though unpublished, holds no negative count. */
  readonly crossing?: Crossing;
  /** Intervals narrower than this are attacked again in whole numbers. */
  readonly wholeBelow?: number;
  readonly ownRows?: OwnRows;
};

/** The attack ended in a way that proves nothing: the release may not be published. */
export class AttackFailed extends Error {}

const TOLERANCE = 1e-6;

/** What the release says of the hires of each cell. */
export function knownHires({ cells }: ReadRelease): Known {
  return new Map(
    cells.map(({ key, n }) => [key, n === undefined ? ANYTHING : { least: n, most: n }] as const),
  );
}

/** What it says of an indicator's denominator. */
export function knownBase({ cells }: ReadRelease, indicator: string): Known {
  return new Map(
    cells.map(({ key, indicators }) => {
      const read = indicators?.[indicator];
      if (read?.status === "empty") return [key, { least: 0, most: 0 }] as const;
      return [key, read?.n === undefined ? ANYTHING : { least: read.n, most: read.n }] as const;
    }),
  );
}

/** What it says of an indicator's numerator: a rounded share of a known number leaves few counts. */
export function knownNumerator({ cells }: ReadRelease, indicator: string): Known {
  return new Map(
    cells.map(({ key, indicators }) => [key, counts(indicators?.[indicator])] as const),
  );
}

/** The range of each of these counts, given all that is known. */
export function attack(
  release: ReadRelease,
  known: Known,
  targets: readonly string[],
  solver: LpSolver,
  { crossing = "crossedTables", wholeBelow = 0, ownRows }: AttackOptions = {},
): ReadonlyMap<string, Range> {
  const equations = equationsOf(release, ownRows ? withOwnRows(known, ownRows) : known, crossing);
  const session = solver.open(problemOf(equations), "costs");
  try {
    return new Map(targets.map((name) => [name, rangeOf(session, equations, name, wholeBelow)]));
  } finally {
    session.close();
  }
}

function rangeOf(
  session: LpSession,
  { unknowns, numbers }: Equations,
  name: string,
  wholeBelow: number,
): Range {
  const number = numbers.get(name);
  if (number === undefined) throw new AttackFailed(`${name} is not in the release`);

  const bound = (cost: 1 | -1, solve: () => LpAnswer) => {
    session.setCost(number, cost);
    const reached = reachedBy(solve(), number, cost);
    session.setCost(number, 0);
    return reached;
  };
  const least = Math.ceil(bound(1, () => session.solve()) - TOLERANCE);
  const most = Math.floor(bound(-1, () => session.solve()) + TOLERANCE);
  if (most - least >= wholeBelow) return { least, most };

  const all = unknowns.map((_, column) => column);
  const whole = () => session.solveWhole(all, 0);
  return { least: Math.round(bound(1, whole)), most: Math.round(bound(-1, whole)) };
}

function reachedBy(answer: LpAnswer, number: number, cost: 1 | -1): number {
  if (answer.status === "optimal") return answer.values[number] ?? 0;
  if (answer.status === "unbounded" && cost === -1) return Number.POSITIVE_INFINITY;
  throw new AttackFailed(answer.status === "failed" ? answer.reason : answer.status);
}

function counts(read: ReadIndicator | undefined): Range {
  const { n, share, atLeast, atMost } = read ?? {};
  if (read?.status === "empty") return { least: 0, most: 0 };
  if (n === undefined) return ANYTHING;

  const [low, high] =
    share === undefined ? [atLeast ?? 0, atMost ?? 1] : [share - 0.005, share + 0.005];
  return {
    least: Math.max(0, Math.ceil(low * n - TOLERANCE)),
    most: Math.min(n, Math.floor(high * n + TOLERANCE)),
  };
}

function withOwnRows(known: Known, { atLeast, exactly }: OwnRows): Known {
  const all = new Map(known);
  for (const [key, own] of atLeast) {
    const { least, most } = known.get(key) ?? ANYTHING;
    all.set(key, { least: Math.max(least, own), most });
  }
  for (const [key, count] of exactly) all.set(key, { least: count, most: count });
  return all;
}

const ANYTHING: Range = { least: 0, most: Number.POSITIVE_INFINITY };
