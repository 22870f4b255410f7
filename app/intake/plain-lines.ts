import { type CellTable, createCellTable } from "./cell-table.ts";
import type { LineReader } from "./line-reader.ts";
import type { ReadingPlan } from "./reading.ts";
import type { Records } from "./records.ts";

/** What becomes of lines. */
export type OnLines = {
  /** Whether the lines that carry data have begun. */
  begun(): boolean;
  /** The column readers hold the cells of this line, none with anything to say; false when the line as a whole has. */
  plain(line: number): boolean;
  other(cells: string[], line: number): void;
};

/** Takes the bytes of a file in place of `records`, which receives what is not plain. */
export type PlainLines = {
  push(piece: Uint8Array): void;
  /** Gives `records` what is left. */
  finish(): void;
};

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
/** A line that goes on for so long is no line: it is not kept whole. Bytes. */
const LONGEST = 1_000_000;

/**
 * Reads lines straight from their bytes: nearly all those of a large file carry texts already met, and finding that out takes a
 * third of the time of cutting the texts. From a quote or a control character on, what was received goes to `records`; a line
 * that has something to say is cut at its separators and goes to `other`. Null when the plan is not of that kind.
 * `decode` is that of the file, by pieces.
 */
export function createPlainLines(
  plan: ReadingPlan,
  lines: LineReader<unknown>,
  records: Records,
  decode: (bytes: Uint8Array) => string,
  on: OnLines,
): PlainLines | null {
  if (!isSimple(plan) || !lines.joinPlain || feedsTwice(lines)) return null;

  const { separator } = plan;
  const separatorCode = separator.charCodeAt(0);
  const stops = stopCodes(plan);
  let bytes = new Uint8Array(0);
  let held = 0; // bytes of a line whose end has not come
  let inLine = false; // whether `records` was given the start of one
  let line = 0;
  let tables: readonly CellTable[] = []; // made once there are plain lines: a small file has no use for them

  function push(piece: Uint8Array): void {
    if (piece.length === 0) return;
    const length = held + piece.length;
    if (bytes.length < length) bytes = grown(bytes, held, length);
    bytes.set(piece, held);
    const end = bytes.lastIndexOf(LINE_FEED, length - 1) + 1;
    const whole = end === 0 && length > LONGEST ? length : end;
    readWhole(whole);
    bytes.copyWithin(0, whole, length);
    held = length - whole;
  }

  function readWhole(end: number): void {
    const next = inLine || !on.begun() ? null : records.nextLine();
    let at = next === null ? -1 : 0;
    line = next ?? line;
    if (at === 0 && tables.length === 0) tables = columnTables(lines, decode);
    while (at >= 0 && at < end) at = readLine(at);
    if (next !== null) records.skipTo(line);
    if (at < 0) handOver(-1 - at, end);
  }

  function handOver(from: number, end: number): void {
    if (from === end) return;
    inLine = bytes[end - 1] !== LINE_FEED;
    records.push(decode(bytes.subarray(from, end)));
  }

  /** Where the next line starts; −1 − `from` when this one is not to be read here. */
  function readLine(from: number): number {
    const source = bytes;
    let at = from;
    let ranks = 0;
    for (let column = 0; ; column += 1) {
      const start = at;
      let hash = 0;
      let byte = source[at] as number;
      while (stops[byte] === 0) {
        hash = (Math.imul(hash, 257) + byte) | 0;
        at += 1;
        byte = source[at] as number;
      }
      if (byte !== separatorCode && !isLineEnd(at, byte)) return -1 - from;
      const table = tables[column];
      if (table) ranks |= table.find(source, start, at, hash);
      if (byte !== separatorCode) return conclude(from, at, ranks, column + 1);
      at += 1;
    }
  }

  function isLineEnd(at: number, byte: number): boolean {
    return byte === LINE_FEED || (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED);
  }

  function conclude(from: number, end: number, ranks: number, width: number): number {
    if (ranks !== 0 || width !== plan.headers.length || !on.plain(line)) {
      on.other(textOf(bytes, from, end, decode).split(separator), line);
    }
    line += 1;
    return bytes[end] === LINE_FEED ? end + 1 : end + 2;
  }

  return { push, finish: () => handOver(0, held) };
}

/** Bytes that are letters of our alphabet mean the same in all encodings but those of two bytes. */
function isSimple({ encoding, separator, quote, wrappedLines }: ReadingPlan): boolean {
  const marks = separator + quote;
  return !wrappedLines && !encoding.startsWith("utf-16") && /^[\t\x20-\x7e]{2}$/.test(marks);
}

/** 1 for what ends a cell or makes it strange: separator, quote, control characters up to the carriage return. */
function stopCodes({ separator, quote }: ReadingPlan): Uint8Array {
  const stops = new Uint8Array(256).fill(1, 0, CARRIAGE_RETURN + 1);
  stops[separator.charCodeAt(0)] = 1;
  stops[quote.charCodeAt(0)] = 1;
  return stops;
}

/** The text of some bytes, decoded with the plain character that follows: a letter cut short never waits for its end. */
function textOf(
  bytes: Uint8Array,
  start: number,
  end: number,
  decode: (bytes: Uint8Array) => string,
): string {
  return decode(bytes.subarray(start, end + 1)).slice(0, -1);
}

function grown(bytes: Uint8Array, held: number, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length * 2);
  larger.set(bytes.subarray(0, held));
  return larger;
}

function feedsTwice({ columns }: LineReader<unknown>): boolean {
  return new Set(columns.map(([, { index }]) => index)).size < columns.length;
}

/** The table of each column of the file that has a reader, at its place. */
function columnTables(
  { columns }: LineReader<unknown>,
  decode: (bytes: Uint8Array) => string,
): readonly CellTable[] {
  const tables: CellTable[] = [];
  for (const [, reader] of columns) {
    tables[reader.index] = createCellTable(reader, (bytes, start, end) =>
      textOf(bytes, start, end, decode),
    );
  }
  return tables;
}
