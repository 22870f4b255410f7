import type { SampleRecord } from "./csv-shape.ts";
import { dateShape } from "./dates.ts";
import { isBlankRow } from "./excel-damage.ts";
import { knownHeaders } from "./match-headers.ts";
import type { FileKind } from "./reading.ts";

/** How far down a header line is looked for: titles, dates of extraction and notes come before. */
const SEARCHED = 30;

/** Index of the record that holds the headers: the one with most known headers, else the first that is full of words; null when none is. */
export function findHeader(
  kind: FileKind,
  records: readonly SampleRecord[],
  width: number,
): number | null {
  const known = records.slice(0, SEARCHED).map(({ cells }) => knownHeaders(kind, cells));
  const most = Math.max(0, ...known);
  if (most > 0) return known.indexOf(most);

  const first = records.findIndex(({ cells }) => filled(cells) >= Math.max(2, width * 0.6));
  const cells = records[first]?.cells ?? [];
  return first >= 0 && !cells.some(looksLikeData) ? first : null;
}

/** Whether anything but blank lines follows the headers. */
export function hasData(records: readonly SampleRecord[], header: number): boolean {
  return records.slice(header + 1).some(({ cells }) => !isBlankRow(cells));
}

function filled(cells: readonly string[]): number {
  return cells.filter((cell) => cell.trim() !== "").length;
}

function looksLikeData(cell: string): boolean {
  const text = cell.trim();
  return dateShape(text) !== null || /^\d[\d\s.,]*$/.test(text);
}
