import { type Certificate, isConsistent } from "./certificate.ts";
import type { LpAnswer, LpSession, LpSolver } from "./lp-solver.ts";
import type { Model, Room, Showing } from "./model.ts";

/** A side of a cell on which an attacker must be left in doubt: up or down, by so much. */
export type Claim = {
  readonly cell: number;
  readonly direction: 1 | -1;
  readonly need: number;
};

/** The protection cannot be proven: nothing may be published. */
export class Unprotectable extends Error {}

/**
 * Some cells of a model laid before the solver, the others being still. Two columns a cell, its rise and its fall, so that a
 * cell which does not move costs nothing.
 */
export type Board = {
  readonly session: LpSession;
  /** By column pair. */
  readonly cells: readonly number[];
  /** The column pair of each cell of the model; -1 when it is not on the board. */
  readonly places: Int32Array;
  /** Whether a fractional answer is worth a search for whole tables around it: not while a wider board is left to try. */
  readonly isLast: boolean;
};

/** A table found by the solver. `cost` tells how much more it would hide. */
export type Found = { readonly certificate: Certificate; readonly cost: number };

type Optimum = { readonly cost: number; readonly values: Float64Array };

const ENOUGH_ROOM = 1_000_000;
const TOLERANCE = 1e-6;
/** A good whole table soon, rather than the best. */
const WHOLE_GAP = 0.1;

/** Lays these cells before the solver, with the room and the price of each. */
export function layBoard(
  model: Model,
  solver: LpSolver,
  cells: readonly number[],
  terms: {
    readonly roomOf: (cell: number) => Room;
    readonly priceOf: (cell: number) => number;
    readonly isLast: boolean;
  },
): Board {
  const places = new Int32Array(model.cells.length).fill(-1);
  cells.forEach((cell, place) => {
    places[cell] = place;
  });
  const upper = cells.flatMap((cell) => {
    const { least, most } = terms.roomOf(cell);
    return [Math.min(most, ENOUGH_ROOM), Math.min(-least, ENOUGH_ROOM)];
  });
  const costs = cells.flatMap((cell) => {
    const cost = terms.priceOf(cell);
    return [cost, cost];
  });
  const rows = model.relations.flatMap((relation) => {
    const row = relation.flatMap((cell, position) => {
      const place = places[cell] ?? -1;
      const sign = position === 0 ? -1 : 1;
      return place < 0 ? [] : [[2 * place, sign] as const, [2 * place + 1, -sign] as const];
    });
    return row.length > 0 ? [row] : [];
  });
  const session = solver.open({ lower: upper.map(() => 0), upper, costs, rows }, "bounds");
  return { session, cells, places, isLast: terms.isLast };
}

/** Gives a cell its room, when it is on the board. */
export function setRoomOn({ session, places }: Board, cell: number, { least, most }: Room): void {
  const place = places[cell] ?? -1;
  if (place < 0) return;
  session.setBounds(2 * place, 0, Math.min(most, ENOUGH_ROOM));
  session.setBounds(2 * place + 1, 0, Math.min(-least, ENOUGH_ROOM));
}

/** Gives a cell its price, when it is on the board. */
export function setPriceOn({ session, places }: Board, cell: number, cost: number): void {
  const place = places[cell] ?? -1;
  if (place < 0) return;
  session.setCost(2 * place, cost);
  session.setCost(2 * place + 1, cost);
}

/** What a search is made in: the model, what is shown, and the tally of the solver's endings. */
export type Search = {
  readonly model: Model;
  readonly showings: readonly Showing[];
  readonly endings: Map<string, number>;
};

/**
 * The table of least cost on the board that moves a cell by `need` or more, in whole numbers; null when there is none. An
 * answer that cannot be made whole is sought again further away.
 */
export function seekOn(
  search: Search,
  board: Board,
  { cell, direction, need }: Claim,
  room: Room,
): Found | null {
  const place = board.places[cell] ?? -1;
  const reach = direction === 1 ? room.most : -room.least;
  if (place < 0 || reach < need) return null;

  const [own, other] = direction === 1 ? [2 * place, 2 * place + 1] : [2 * place + 1, 2 * place];
  board.session.setBounds(other, 0, 0);
  let found: Found | null = null;
  for (const least of [need, 2 * need, 3 * need]) {
    if (found || least > reach) break;
    board.session.setBounds(own, least, Math.min(reach, ENOUGH_ROOM));
    const answer = counted(search, board.session.solve());
    if (!answer) break;
    found = wholeTable(search, board, answer);
    if (board.isLast) found ??= searchAround(search, board, answer);
  }
  setRoomOn(board, cell, room);
  return found;
}

function counted({ endings }: Search, answer: LpAnswer): Optimum | null {
  count(endings, answer.status);
  if (answer.status === "optimal") return answer;
  if (answer.status === "infeasible") return null;
  throw new Unprotectable(answer.status === "failed" ? answer.reason : answer.status);
}

function count(endings: Map<string, number>, ending: string): void {
  endings.set(ending, (endings.get(ending) ?? 0) + 1);
}

/**
 * The rare fractional answer: a whole table among the cells it moves and the hidden ones in relation with them. None found, even
 * within the limit of a search, is no failure: another answer is sought.
 */
function searchAround(search: Search, board: Board, { values }: Optimum): Found | null {
  const { model, showings, endings } = search;
  const moved = new Set<number>();
  values.forEach((value, column) => {
    if (value > TOLERANCE) moved.add(board.cells[column >> 1] ?? 0);
  });
  const near = new Set(moved);
  for (const relation of model.relations) {
    if (!relation.some((cell) => moved.has(cell))) continue;
    for (const cell of relation) if (showings[cell] !== "shown") near.add(cell);
  }
  const places = [...near].map((cell) => board.places[cell] ?? -1).filter((place) => place >= 0);
  const columns = places.toSorted((a, b) => a - b).flatMap((place) => [2 * place, 2 * place + 1]);
  const answer = board.session.solveWhole(columns, WHOLE_GAP);
  count(endings, `whole ${answer.status}`);
  if (answer.status === "failed") throw new Unprotectable(answer.reason);
  return answer.status === "optimal" ? wholeTable(search, board, answer) : null;
}

/** The answer in whole numbers, itself or a small multiple of it, checked exactly; null when none is a possible table. */
function wholeTable(
  { model, showings }: Search,
  { cells }: Board,
  { values, cost }: Optimum,
): Found | null {
  for (const times of [1, 2, 3]) {
    const certificate = multiplied(cells, values, times);
    if (certificate && isConsistent(model, opened(model, showings, certificate), certificate))
      return { certificate, cost };
  }
  return null;
}

/** What would be shown if the certificate hid what it may. */
function opened(
  { cells }: Model,
  showings: readonly Showing[],
  certificate: Certificate,
): readonly Showing[] {
  const more = [...certificate.keys()].filter(
    (index) => showings[index] === "shown" && cells[index]?.showing === "open",
  );
  if (more.length === 0) return showings;

  const would = [...showings];
  for (const index of more) would[index] = "hidden";
  return would;
}

function multiplied(
  cells: readonly number[],
  values: Float64Array,
  times: number,
): Certificate | null {
  const moves = new Map<number, number>();
  for (let place = 0; place < cells.length; place++) {
    const [up = 0, down = 0] = [values[2 * place], values[2 * place + 1]];
    if (up === 0 && down === 0) continue;
    const cell = cells[place] ?? 0;
    const value = times * (up - down);
    const whole = Math.round(value);
    if (Math.abs(whole - value) > TOLERANCE) return null;
    if (whole !== 0) moves.set(cell, whole);
  }
  return moves;
}
