import type { Cell } from "./cell.ts";
import type { ColumnReader } from "./memo.ts";

/** Finds what a cell says from its bytes, without making a text of it when the same bytes were met before. */
export type CellTable = {
  /**
   * Gives the rank of the cell that stands from `start` to `end`, and gives it to the reader of its column. Two cells of the same
   * length, four bytes at most, have the same `hash` only if they are the same.
   */
  find(bytes: Uint8Array, start: number, end: number, hash: number): number;
};

/** Places of a table, a power of two: far above what one column commonly holds. */
const PLACES = 16_384;
/** Bytes of the cells kept; longer ones are read as texts. */
const ROOM = 24;
const TOLD_BY_HASH = 4;

/** A table for one column: one cell per place, the latest to come. `textOf` decodes some of the bytes. */
export function createCellTable(
  reader: ColumnReader<unknown>,
  textOf: (bytes: Uint8Array, start: number, end: number) => string,
): CellTable {
  const kept = new Uint8Array(PLACES * ROOM);
  const hashes = new Int32Array(PLACES);
  const lengths = new Uint8Array(PLACES).fill(ROOM + 1);
  const cells: Cell<unknown>[] = new Array(PLACES).fill(reader.cell);

  function find(bytes: Uint8Array, start: number, end: number, hash: number): number {
    const place = Math.imul(hash, 0x9e3779b1) >>> 18;
    const isKnown =
      hashes[place] === hash &&
      lengths[place] === end - start &&
      (end - start <= TOLD_BY_HASH || isKept(bytes, start, end, place * ROOM));
    if (!isKnown) return read(bytes, start, end, hash, place);

    const cell = cells[place] as Cell<unknown>;
    reader.cell = cell;
    return cell.rank;
  }

  function isKept(bytes: Uint8Array, start: number, end: number, from: number): boolean {
    let known = from;
    for (let at = start; at < end; at += 1) {
      if (bytes[at] !== kept[known]) return false;
      known += 1;
    }
    return true;
  }

  function read(
    bytes: Uint8Array,
    start: number,
    end: number,
    hash: number,
    place: number,
  ): number {
    const cell = reader.readText(textOf(bytes, start, end));
    if (end - start > ROOM) return cell.rank;

    kept.set(bytes.subarray(start, end), place * ROOM);
    hashes[place] = hash;
    lengths[place] = end - start;
    cells[place] = cell;
    return cell.rank;
  }

  return { find };
}
