import { decoder } from "#app/intake/encoding.ts";
import type { ReadingPlan } from "#app/intake/reading.ts";
import { createRecords } from "#app/intake/records.ts";
import { bytesOf, type Source } from "./source.ts";

export type SeenLine = { readonly line: number; readonly cells: readonly string[] };

/** A file at a glance: how many lines, and some from its middle and its end. */
export type Glance = {
  /** Physical lines, headers and preamble included. */
  readonly lines: number;
  readonly middle: readonly SeenLine[];
  readonly last: readonly SeenLine[];
};

const SHOWN = 3;
/** Bytes around the middle and at the end that are looked at. */
const WINDOW = 32 * 1024;

/** Counts the line ends of a file and cuts a few lines out of it: one cheap pass, nothing kept. */
export async function lookThrough(
  source: Source,
  total: number,
  plan: ReadingPlan,
): Promise<Glance> {
  const ends = { feeds: 0, returns: 0 };
  const middle = window(total / 2);
  const end = window(total - WINDOW);
  let at = 0;
  let lastByte = 0;
  for await (const chunk of bytesOf(source)) {
    middle.see(chunk, at, ends);
    end.see(chunk, at, ends);
    count(chunk, ends);
    at += chunk.length;
    lastByte = chunk.at(-1) ?? lastByte;
  }
  const unended = lastByte === 10 || lastByte === 13 || lastByte === 0 ? 0 : 1;
  return {
    lines: linesOf(ends) + unended,
    middle: cut(middle, plan).slice(0, SHOWN),
    last: cut(end, plan).slice(-SHOWN),
  };
}

type Ends = { feeds: number; returns: number };

/** CRLF and LF end with a line feed; only old Mac files have returns alone. */
function linesOf({ feeds, returns }: Ends): number {
  return feeds > 0 ? feeds : returns;
}

function count(bytes: Uint8Array, ends: Ends): void {
  for (const byte of bytes) {
    if (byte === 10) ends.feeds += 1;
    else if (byte === 13) ends.returns += 1;
  }
}

/** The bytes of a file from a place on, and how many lines end before them. */
function window(from: number) {
  // Two bytes a letter at most: an even place never cuts one.
  const start = Math.max(0, Math.floor(from / 2) * 2);
  const pieces: Uint8Array[] = [];
  const before: Ends = { feeds: 0, returns: 0 };

  function see(chunk: Uint8Array, at: number, ends: Ends): void {
    if (at + chunk.length <= start || at >= start + WINDOW) return;
    const first = Math.max(0, start - at);
    if (pieces.length === 0) {
      Object.assign(before, ends);
      count(chunk.subarray(0, first), before);
    }
    pieces.push(chunk.slice(first, start + WINDOW - at));
  }

  return { start, pieces, before, see };
}

/** The whole lines of a window; the first and last may be cut and are left out. */
function cut({ start, pieces, before }: ReturnType<typeof window>, plan: ReadingPlan): SeenLine[] {
  const text = decoder(plan.encoding).decode(Buffer.concat(pieces), { stream: true });
  const lines = text.replaceAll("\r\n", "\n").replaceAll("\r", "\n");
  const from = start === 0 ? 0 : lines.indexOf("\n") + 1;
  const firstLine = linesOf(before) + (start === 0 ? 1 : 2);
  const seen: SeenLine[] = [];
  const records = createRecords(plan, (cells, line) => {
    if (cells.some((cell) => cell.trim() !== "")) seen.push({ line: line + firstLine - 1, cells });
  });
  records.push(lines.slice(from, lines.lastIndexOf("\n") + 1));
  records.finish();
  const headerLine = start === 0 ? plan.headerRecord + 1 : 0;
  return seen.filter(({ line }) => line > headerLine);
}
