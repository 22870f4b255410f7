import Papa from "papaparse";
import {
  createCarefulRecords,
  type ParsedChunk,
  type RecordFlaw,
  spanOf,
} from "./careful-records.ts";

export type CsvShape = {
  readonly separator: string;
  readonly quote: string;
  readonly wrappedLines?: boolean;
};

/** `line` is the first physical line of the record, from 1. */
export type OnRecord = (cells: string[], line: number, flaw: RecordFlaw) => void;

export type Broken = { readonly problem: "unclosedQuote" | "endlessLine"; readonly line: number };

export type Records = {
  push(text: string): void;
  /** The line that comes next when all that was pushed is read; null in the middle of a record, or broken. */
  nextLine(): number | null;
  /** Lines up to this one were read by other means. */
  skipTo(line: number): void;
  /** Reads what is left; says where the file stopped making sense, if it did. */
  finish(): Broken | null;
};

/** No record is longer: a quote that never closes must not swallow the memory. Characters. */
const LONGEST_RECORD = 1_000_000;

/**
 * Cuts a text that comes by pieces into records, by papaparse, with line numbers as a text editor counts them
 * (CRLF, LF and CR each end a line; line breaks between quotes count). Memory: one piece and one record.
 */
export function createRecords(shape: CsvShape, onRecord: OnRecord): Records {
  const { parse, deliver, opened } = chunkParser(shape, onRecord);
  const careful = createCarefulRecords(parse, shape.separator);
  let pending = "";
  let enough = 0; // length of `pending` worth another try: doubled each time nothing came out
  let line = 1;
  let broken: Broken | null = null;
  const lineFeeds = createLineFeeds();

  function push(piece: string): void {
    if (broken) return;
    pending += lineFeeds(piece, false);
    if (pending.length >= enough) advance(false);
  }

  function advance(last: boolean): void {
    const chunk = parse(pending, last);
    const firstError = chunk.errors[0];
    if (firstError) {
      repair(chunk, firstError.row, last);
    } else {
      line = deliver(chunk.data, line, pending, last ? "noLineEnd" : null);
      keep(chunk.meta.cursor);
    }
  }

  function repair(chunk: ParsedChunk, row: number, last: boolean): void {
    const from = line;
    line = deliver(chunk.data.slice(0, row), line, pending, null);
    const rest = skipLines(pending, line - from);
    const left = careful(rest, last, (cells, flaw, span) => {
      onRecord(flaw === "malformedQuote" ? cells : opened(cells), line, flaw);
      line += span;
    });
    pending = rest;
    if (last && left !== "") breakAt("unclosedQuote");
    else keep(rest.length - left.length);
  }

  function keep(cursor: number): void {
    pending = pending.slice(cursor);
    enough = cursor > 0 ? 0 : pending.length * 2;
    if (pending.length <= LONGEST_RECORD) return;
    breakAt(pending.includes(shape.quote) ? "unclosedQuote" : "endlessLine");
  }

  function breakAt(problem: Broken["problem"]): void {
    broken = { problem, line };
    pending = "";
  }

  function finish(): Broken | null {
    if (!broken) pending += lineFeeds("", true);
    if (pending !== "") advance(false);
    if (pending !== "") advance(true);
    return broken;
  }

  return {
    push,
    nextLine: () => (pending === "" && !broken ? line : null),
    skipTo: (next) => {
      line = next;
    },
    finish,
  };
}

function chunkParser({ separator, quote, wrappedLines }: CsvShape, onRecord: OnRecord) {
  const outer = {
    delimiter: wrappedLines ? NEVER : separator,
    quoteChar: quote,
    newline: "\n" as const,
  };
  const inner = { delimiter: separator, quoteChar: quote, newline: "\n" as const };

  function parse(text: string, last: boolean): ParsedChunk {
    return new Papa.Parser(outer).parse(text, 0, !last);
  }

  function deliver(data: string[][], from: number, source: string, flaw: RecordFlaw): number {
    const quoted = source.includes(quote);
    let line = from;
    for (const cells of data) {
      onRecord(opened(cells), line, flaw);
      line += quoted ? spanOf(cells) : 1;
    }
    return line;
  }

  function opened(cells: string[]): string[] {
    if (!wrappedLines) return cells;
    const parsed: ParsedChunk = new Papa.Parser(inner).parse(cells[0] ?? "", 0, false);
    return parsed.data[0] ?? [""];
  }

  return { parse, deliver, opened };
}

/** A delimiter no file has: a line that stands whole between quotes is one cell. */
const NEVER = "\u0001";

function skipLines(text: string, count: number): string {
  let at = 0;
  for (let skipped = 0; skipped < count; skipped += 1) at = text.indexOf("\n", at) + 1;
  return text.slice(at);
}

/** Makes every line end an LF; a CR whose LF may open the next piece is held until then. */
function createLineFeeds() {
  let held = "";

  return (piece: string, last: boolean): string => {
    const text = held + piece;
    held = !last && text.endsWith("\r") ? "\r" : "";
    return onlyLineFeeds(held === "" ? text : text.slice(0, -1));
  };
}

function onlyLineFeeds(text: string): string {
  if (!text.includes("\r")) return text;

  const joined = text.replaceAll("\r\n", "\n");
  return joined.includes("\r") ? joined.replaceAll("\r", "\n") : joined;
}
