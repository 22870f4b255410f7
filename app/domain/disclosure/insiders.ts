import { type Certificate, whoSeesThrough } from "./certificate.ts";
import { type Model, NO_ROOM, type Room, roomFor } from "./model.ts";
import { giveWay } from "./pricing.ts";
import type { Shelf } from "./shelf.ts";
import { FREE, keep, seek, seekLocal, setRoom, standingRoom, type Workbench } from "./workbench.ts";

/** One hire more or less: the figure cannot be read exactly. */
const NEED = 1;

/** Members who attack together at once; null stands for every member at once, whoever it is. */
type Attackers = readonly number[] | null;

/**
 * Leaves every member, who knows its own rows, in doubt about each sensitive cell in which it is not alone. A certificate
 * serves against those who do not see through it; first those at hand, then tables that no member at all could exclude,
 * then tables made against the members left, hiding more where needed.
 */
export function protectFromInsiders(bench: Workbench): void {
  const targets = bench.model.cells.flatMap(({ need }, cell) => (need ? [cell] : []));
  const seers = new Map<Certificate, ReadonlySet<number>>();
  const left = targets.filter((cell) => stillSeeing(bench, cell, seers).length > 0);

  const shared = left.filter((cell) => bench.model.cells[cell]?.sole === null);
  withRooms(bench, null, () => {
    for (const cell of shared) {
      if (stillSeeing(bench, cell, seers).length > 0) leaveInDoubt(bench, cell, seekLocal);
    }
  });
  for (const cell of left) {
    const attackers = stillSeeing(bench, cell, seers);
    if (attackers.length > 0) defend(bench, cell, attackers, seers);
  }
}

/** The members whom no certificate at hand leaves in doubt about a cell; one who is alone in it knows it anyway. */
export function stillSeeing(
  { model, certificates }: { readonly model: Model; readonly certificates: Pick<Shelf, "moving"> },
  cell: number,
  seers: Map<Certificate, ReadonlySet<number>>,
): readonly number[] {
  let left: readonly number[] | null = null;
  for (const certificate of certificates.moving(cell)) {
    if (Math.abs(certificate.get(cell) ?? 0) < NEED) continue;

    const seeing = seers.get(certificate) ?? whoSeesThrough(model, certificate);
    seers.set(certificate, seeing);
    left = (left ?? [...seeing]).filter((member) => seeing.has(member));
    if (left.length === 0) return [];
  }
  const alone = model.cells[cell]?.sole ?? null;
  return (left ?? everyoneBut()).filter((member) => member !== alone);
}

/** No certificate moves the cell: a member number that stands for anyone. */
function everyoneBut(): readonly number[] {
  return [-1];
}

function defend(
  bench: Workbench,
  cell: number,
  attackers: readonly number[],
  seers: Map<Certificate, ReadonlySet<number>>,
): void {
  withRooms(bench, attackers, () => leaveInDoubt(bench, cell));
  for (
    let [next] = stillSeeing(bench, cell, seers);
    next !== undefined;
    [next] = stillSeeing(bench, cell, seers)
  ) {
    const attacker = [next];
    while (!withRooms(bench, attacker, () => leaveInDoubt(bench, cell))) {
      giveWay(bench, cell);
    }
  }
}

/** Keeps the cheaper of a table with one hire more and one with one less. */
function leaveInDoubt(bench: Workbench, cell: number, search = seek): boolean {
  const up = search(bench, { cell, direction: 1, need: NEED });
  const down = up && up.cost < FREE ? null : search(bench, { cell, direction: -1, need: NEED });
  const found = !up || (down && down.cost < up.cost) ? down : up;
  if (found) keep(bench, found);
  return found !== null;
}

/** Runs with the rooms that the attackers leave, then gives the outsiders' back. */
function withRooms<Result>(bench: Workbench, attackers: Attackers, run: () => Result): Result {
  const touched = attackers
    ? [...new Set(attackers.flatMap((one) => [...bench.model.stakesOf(one).keys()]))]
    : bench.model.cells.map((_, index) => index);
  for (const index of touched) setRoom(bench, index, roomAgainst(bench, index, attackers));
  const result = run();
  for (const index of touched) {
    setRoom(bench, index, standingRoom(bench.model, bench.showings, index));
  }
  return result;
}

function roomAgainst({ model, showings }: Workbench, index: number, attackers: Attackers): Room {
  const cell = model.cells[index];
  if (!cell) return NO_ROOM;
  const alone = (member: number) => !cell.atom && cell.sole === member;
  const known = standingRoom(model, showings, index);
  if (attackers === null) {
    if (showings[index] === "shown") return NO_ROOM;
    return roomFor(cell, known, cell.stake, cell.sole !== null && alone(cell.sole));
  }

  const stakes = model.stakesIn(index);
  return attackers.reduce((room, attacker) => {
    const stake = stakes.get(attacker);
    return stake ? roomFor(cell, room, stake, alone(attacker)) : room;
  }, known);
}
