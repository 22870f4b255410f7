import { type Model, type Room, roomFor, roomOf, type Showing } from "./model.ts";
import { sumsOfCells } from "./sums.ts";

/** Another table that agrees with the release: the change of each cell that moves, in whole numbers. */
export type Certificate = ReadonlyMap<number, number>;

/**
 * Whether a certificate is another whole, possible table that agrees with everything published: exact, in integers, and
 * without any word from the solver.
 */
export function isConsistent(
  model: Model,
  showings: readonly Showing[],
  certificate: Certificate,
): boolean {
  for (const [index, change] of certificate) {
    const cell = model.cells[index];
    const showing = showings[index];
    if (!cell || !showing || !Number.isSafeInteger(change)) return false;
    if (!fits(change, roomOf(cell, showing))) return false;
  }
  return addsUp(model, certificate);
}

/** Whether the certificate leaves the room needed above (or below) a cell. */
export function proves(certificate: Certificate, cell: number, direction: 1 | -1, need: number) {
  return direction * (certificate.get(cell) ?? 0) >= need;
}

/** The contributors who can tell from their own rows that the certificate's table is not the true one. */
export function whoSeesThrough(model: Model, certificate: Certificate): ReadonlySet<number> {
  const seers = new Set<number>();
  for (const [index, change] of certificate) {
    const cell = model.cells[index];
    if (!cell) continue;
    if (!cell.atom && cell.sole !== null) seers.add(cell.sole);
    if (fits(change, roomFor(cell, { least: change, most: change }, cell.stake, false))) continue;

    for (const [contributor, stake] of model.stakesIn(index)) {
      const room = roomFor(cell, { least: change, most: change }, stake, false);
      if (!fits(change, room)) seers.add(contributor);
    }
  }
  return seers;
}

function fits(change: number, { least, most }: Room): boolean {
  return change >= least && change <= most;
}

/** Each relation that a cell moves in: what rises in it, falls in it. The others are as they were. */
function addsUp(model: Model, certificate: Certificate): boolean {
  const sums = sumsOfCells(model);
  const gaps = new Map<number, number>();
  for (const [index, change] of certificate) {
    for (const sum of sums[index] ?? []) {
      const own = model.relations[sum]?.[0] === index ? -change : change;
      gaps.set(sum, (gaps.get(sum) ?? 0) + own);
    }
  }
  for (const gap of gaps.values()) if (gap !== 0) return false;
  return true;
}
