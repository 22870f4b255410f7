import { depthOf, partsOf } from "../benchmark/cell.ts";
import {
  type Board,
  type Claim,
  type Found,
  layBoard,
  seekOn,
  setPriceOn,
  setRoomOn,
} from "./board.ts";
import type { LpSolver } from "./lp-solver.ts";
import { firstShowings, type Model, NO_ROOM, type Room, roomOf, type Showing } from "./model.ts";
import { reachOfHidden } from "./reach.ts";
import { type Shelf, shelfOf } from "./shelf.ts";

/** A protection under way: what is shown so far, the solver's boards, the certificates found. */
export type Workbench = {
  readonly model: Model;
  readonly solver: LpSolver;
  readonly showings: Showing[];
  /** The room of each cell against those it is protected from at the moment. */
  readonly rooms: Room[];
  /** Every cell. */
  readonly whole: Board;
  /** What may move without hiding more: laid when needed, and again once more is hidden. */
  near: Board | null;
  /** The same in a quarter or two and their year, by number and first quarter; may lack what was hidden last. */
  readonly local: Map<string, Board>;
  readonly quarters: readonly string[];
  hides: number;
  certificates: Shelf;
  /** Levels hidden whole because a cell of theirs could not be protected otherwise. */
  readonly fallbacks: string[];
  /** How many times the solver ended in each way. */
  readonly endings: Map<string, number>;
};

/** Moving a shown cell hides it: dearer than any detour through hidden ones. Atoms are the cheapest. */
const SHOWN_PRICE = 1_000;
const ATOM_PRICE = 0.1;
const TIGHT = 4;
/** Local boards are laid again after so many more cells are hidden. */
const STALE = 10;
/** How many quarters the local boards hold, tried in this order. */
const LOCAL_QUARTERS = [1, 2];
/** A table below this cost hides nothing more. */
export const FREE = SHOWN_PRICE;

export function openWorkbench(model: Model, solver: LpSolver): Workbench {
  const showings = firstShowings(model);
  const rooms = model.cells.map((_, index) => standingRoom(model, showings, index));
  const whole = layBoard(model, solver, [...model.cells.keys()], {
    roomOf: (cell) => rooms[cell] ?? NO_ROOM,
    priceOf: (cell) => price(model, showings, cell),
    isLast: true,
  });
  return {
    model,
    solver,
    showings,
    rooms,
    whole,
    near: null,
    local: new Map(),
    quarters: quartersOf(model),
    hides: 0,
    certificates: shelfOf([]),
    fallbacks: [],
    endings: new Map(),
  };
}

export function closeWorkbench(bench: Workbench): void {
  bench.whole.session.close();
  forgetNear(bench);
  forgetLocal(bench);
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
 * The table that moves a cell far enough and hides least for it, in whole numbers; null when there is none. First among what
 * is hidden already, then among all.
 */
export function seek(bench: Workbench, claim: Claim): Found | null {
  return seekFree(bench, claim) ?? seekOn(bench, bench.whole, claim, roomAt(bench, claim));
}

/** The same among what is hidden already: a quarter or two and their year, which is little and often enough, then all. */
export function seekFree(bench: Workbench, claim: Claim): Found | null {
  const { length } = bench.quarters;
  for (const count of LOCAL_QUARTERS.filter((some) => some < length)) {
    const found = seekOn(bench, localBoard(bench, claim, count), claim, roomAt(bench, claim));
    if (found) return found;
  }
  return seekOn(bench, nearBoard(bench), claim, roomAt(bench, claim));
}

/** The same in a quarter and its year alone, where the plan has more. */
export function seekLocal(bench: Workbench, claim: Claim): Found | null {
  if (bench.quarters.length < 2) return seekFree(bench, claim);
  return seekOn(bench, localBoard(bench, claim, 1), claim, roomAt(bench, claim));
}

function roomAt({ rooms }: Workbench, { cell }: Claim): Room {
  return rooms[cell] ?? NO_ROOM;
}

/** Keeps a table, and hides the cells it moves. */
export function keep(bench: Workbench, { certificate }: Found): void {
  for (const index of certificate.keys()) {
    if (bench.showings[index] === "shown") hide(bench, index);
  }
  bench.certificates.add(certificate);
}

/** Hides a cell, or gives the whole room to one shown as a band. */
export function hide(bench: Workbench, index: number): void {
  const wasBand = bench.showings[index] === "band";
  bench.showings[index] = "hidden";
  setPriceOn(bench.whole, index, price(bench.model, bench.showings, index));
  if (wasBand) setRoom(bench, index, standingRoom(bench.model, bench.showings, index));
  forgetNear(bench);
  bench.hides++;
  if (bench.hides % STALE === 0) forgetLocal(bench);
}

export function setRoom(bench: Workbench, index: number, room: Room): void {
  bench.rooms[index] = room;
  setRoomOn(bench.whole, index, room);
  if (bench.near) setRoomOn(bench.near, index, room);
  for (const board of bench.local.values()) setRoomOn(board, index, room);
}

function nearBoard(bench: Workbench): Board {
  bench.near ??= layFree(bench, () => true);
  return bench.near;
}

function localBoard(bench: Workbench, { cell }: Claim, count: number): Board {
  const { quarters, local, model } = bench;
  const own = quarters.indexOf(quarterOf(model.cells[cell]?.key ?? ""));
  const first = own < 0 ? cell % quarters.length : own;
  const others = quarters.filter(
    (_, place) => (place - first + quarters.length) % quarters.length >= count,
  );
  const name = `${count} from ${quarters[first]}`;
  const board = local.get(name) ?? layFree(bench, (key) => !others.includes(quarterOf(key)));
  local.set(name, board);
  return board;
}

function layFree(
  { model, solver, showings, rooms }: Workbench,
  isOn: (key: string) => boolean,
): Board {
  const mayMove = model.cells.map(({ key }) => isOn(key));
  return layBoard(model, solver, reachOfHidden(model, showings, mayMove), {
    roomOf: (cell) => rooms[cell] ?? NO_ROOM,
    priceOf: (cell) => price(model, showings, cell),
    isLast: false,
  });
}

/** The time part of a key when it is a quarter, else "". */
function quarterOf(key: string): string {
  const time = partsOf(key).at(-1) ?? "";
  return depthOf(time) > 1 ? time : "";
}

function quartersOf({ cells }: Model): readonly string[] {
  return [...new Set(cells.map(({ key }) => quarterOf(key)))]
    .filter((time) => time !== "")
    .toSorted();
}

function forgetLocal({ local }: Workbench): void {
  for (const { session } of local.values()) session.close();
  local.clear();
}

function forgetNear(bench: Workbench): void {
  bench.near?.session.close();
  bench.near = null;
}

/** Equal prices would leave the choice to chance: each cell has a little of its own. */
function price(model: Model, showings: readonly Showing[], index: number): number {
  const cell = model.cells[index];
  if (!cell) return 0;
  const own = 1 + ((index * 7919) % 997) / 9970;
  if (cell.atom)
    return own * ATOM_PRICE * (1 + TIGHT / (1 + Math.min(cell.value, cell.high - cell.value)));
  return showings[index] === "shown" ? own * SHOWN_PRICE * cell.cost : own;
}
