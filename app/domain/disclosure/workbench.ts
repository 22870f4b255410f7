import { type Certificate, isConsistent } from "./certificate.ts";
import type { LpAnswer, LpSession, LpSolver } from "./lp-solver.ts";
import { firstShowings, type Model, NO_ROOM, type Room, roomOf, type Showing } from "./model.ts";

/** Up or down. */
export type Direction = 1 | -1;

/**
 * A protection under way: what is shown so far, the solver's problem, the certificates found. The problem has two columns a
 * cell, its rise and its fall, so that a cell which does not move costs nothing.
 */
export type Workbench = {
  readonly model: Model;
  readonly showings: Showing[];
  readonly session: LpSession;
  readonly certificates: Certificate[];
  /** Levels hidden whole because a cell of theirs could not be protected otherwise. */
  readonly fallbacks: string[];
  /** How many times the solver ended in each way. */
  readonly endings: Map<string, number>;
};

/** The protection cannot be proven: nothing may be published. */
export class Unprotectable extends Error {}

/** A table found by the solver. `cost` tells how much more it would hide. */
export type Found = { readonly certificate: Certificate; readonly cost: number };

type Optimum = { readonly cost: number; readonly values: Float64Array };

/** Moving a shown cell hides it: dearer than any detour through hidden ones. Atoms are the cheapest. */
const SHOWN_PRICE = 1_000;
const ATOM_PRICE = 0.1;
/** A table below this cost hides nothing more. */
export const FREE = SHOWN_PRICE;
const ENOUGH_ROOM = 1_000_000;
const TOLERANCE = 1e-6;

export function openWorkbench(model: Model, solver: LpSolver): Workbench {
  const showings = firstShowings(model);
  const columns = model.cells.flatMap((_, index) => {
    const room = standingRoom(model, showings, index);
    const cost = price(model, showings, index);
    return [
      { most: Math.min(room.most, ENOUGH_ROOM), cost },
      { most: Math.min(-room.least, ENOUGH_ROOM), cost },
    ];
  });
  const problem = {
    lower: columns.map(() => 0),
    upper: columns.map(({ most }) => most),
    costs: columns.map(({ cost }) => cost),
    rows: model.relations.map((relation) =>
      relation.flatMap((cell, position) => {
        const sign = position === 0 ? -1 : 1;
        return [[2 * cell, sign] as const, [2 * cell + 1, -sign] as const];
      }),
    ),
  };
  const session = solver.open(problem, "bounds");
  return { model, showings, session, certificates: [], fallbacks: [], endings: new Map() };
}

/** The room a cell has, or would have once hidden. */
export function standingRoom(model: Model, showings: readonly Showing[], index: number): Room {
  const cell = model.cells[index];
  const showing = showings[index];
  if (!cell || !showing) return NO_ROOM;
  if (showing !== "shown") return roomOf(cell, showing);
  return cell.showing === "open" ? roomOf(cell, "hidden") : NO_ROOM;
}

/**
 * The table that moves a cell far enough and hides least for it, in whole numbers; null when there is none. `room` is the
 * cell's own, for those it is made against.
 */
export function seek(
  bench: Workbench,
  cell: number,
  direction: Direction,
  need: number,
  room: Room,
): Found | null {
  const reach = direction === 1 ? room.most : -room.least;
  if (reach < need) return null;

  const [own, other] = direction === 1 ? [2 * cell, 2 * cell + 1] : [2 * cell + 1, 2 * cell];
  bench.session.setBounds(other, 0, 0);
  let found: Found | null = null;
  for (const least of [need, 2 * need]) {
    if (found || least > reach) break;
    bench.session.setBounds(own, least, Math.min(reach, ENOUGH_ROOM));
    const answer = counted(bench, bench.session.solve());
    if (!answer) break;
    found = wholeTable(bench, answer) ?? searchAround(bench, answer);
  }
  setRoom(bench, cell, room);
  return found;
}

/** Keeps a table, and hides the cells it moves. */
export function keep(bench: Workbench, { certificate }: Found): void {
  for (const index of certificate.keys()) {
    if (bench.showings[index] === "shown") hide(bench, index);
  }
  bench.certificates.push(certificate);
}

/** Hides a cell, or gives the whole room to one shown as a band. */
export function hide(bench: Workbench, index: number): void {
  const wasBand = bench.showings[index] === "band";
  bench.showings[index] = "hidden";
  const cost = price(bench.model, bench.showings, index);
  bench.session.setCost(2 * index, cost);
  bench.session.setCost(2 * index + 1, cost);
  if (wasBand) setRoom(bench, index, standingRoom(bench.model, bench.showings, index));
}

export function setRoom({ session }: Workbench, index: number, { least, most }: Room): void {
  session.setBounds(2 * index, 0, Math.min(most, ENOUGH_ROOM));
  session.setBounds(2 * index + 1, 0, Math.min(-least, ENOUGH_ROOM));
}

/** Equal prices would leave the choice to chance: each cell has a little of its own. */
function price(model: Model, showings: readonly Showing[], index: number): number {
  const cell = model.cells[index];
  if (!cell) return 0;
  const own = 1 + ((index * 7919) % 997) / 9970;
  if (cell.atom) return own * ATOM_PRICE;
  return showings[index] === "shown" ? own * SHOWN_PRICE * cell.cost : own;
}

function counted({ endings }: Workbench, answer: LpAnswer): Optimum | null {
  count(endings, answer.status);
  if (answer.status === "optimal") return answer;
  if (answer.status === "infeasible") return null;
  throw new Unprotectable(answer.status === "failed" ? answer.reason : answer.status);
}

function count(endings: Map<string, number>, ending: string): void {
  endings.set(ending, (endings.get(ending) ?? 0) + 1);
}

/**
 * The rare fractional answer: a whole table among the cells it moves and the hidden ones in relation with them. None found
 * is no failure: another answer is sought.
 */
function searchAround(bench: Workbench, { values }: Optimum): Found | null {
  const { model, showings, session, endings } = bench;
  const moved = new Set<number>();
  values.forEach((value, column) => {
    if (value > TOLERANCE) moved.add(column >> 1);
  });
  const near = new Set(moved);
  for (const relation of model.relations) {
    if (!relation.some((cell) => moved.has(cell))) continue;
    for (const cell of relation) if (showings[cell] !== "shown") near.add(cell);
  }
  const columns = [...near].toSorted((a, b) => a - b).flatMap((cell) => [2 * cell, 2 * cell + 1]);
  const answer = session.solveWhole(columns);
  count(endings, `whole ${answer.status}`);
  return answer.status === "optimal" ? wholeTable(bench, answer) : null;
}

/** The answer in whole numbers, itself or a small multiple of it, checked exactly; null when none is a possible table. */
function wholeTable({ model, showings }: Workbench, { values, cost }: Optimum): Found | null {
  const opened = showings.map((showing, index) =>
    showing === "shown" && model.cells[index]?.showing === "open" ? "hidden" : showing,
  );
  for (const times of [1, 2, 3]) {
    const certificate = multiplied(values, times);
    if (certificate && isConsistent(model, opened, certificate)) return { certificate, cost };
  }
  return null;
}

function multiplied(values: Float64Array, times: number): Certificate | null {
  const moves = new Map<number, number>();
  for (let index = 0; 2 * index < values.length; index++) {
    const value = times * ((values[2 * index] ?? 0) - (values[2 * index + 1] ?? 0));
    const whole = Math.round(value);
    if (Math.abs(whole - value) > TOLERANCE) return null;
    if (whole !== 0) moves.set(index, whole);
  }
  return moves;
}
