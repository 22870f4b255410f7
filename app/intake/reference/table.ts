import { OfficialFileRefused } from "./official-file.ts";

/** Titles and notes come first in official files: the header is looked for in this many rows. */
const HEADER_ROWS = 20;

/** Headers that name the rows of an official file. */
const KEY_HEADER = /^(CODGEO|Code_insee|code_qp|COM_AV)$/i;

/** A table with its header found. Cells are text; an absent one is "". */
export type Table = {
  /** What stands above the header, joined. */
  readonly preamble: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Row of the file, from 1, of the first row below the header. */
  readonly firstRow: number;
};

/** Whether a row is the header of its table. */
export type IsHeader = (row: readonly string[]) => boolean;

export function hasKeyHeader(row: readonly string[]): boolean {
  return row.some((cell) => KEY_HEADER.test(cell.trim()));
}

/** The table below its header; null when none of the first 20 rows is one. */
export function findTable(
  rows: readonly (readonly string[])[],
  isHeader: IsHeader = hasKeyHeader,
): Table | null {
  const place = rows.slice(0, HEADER_ROWS).findIndex(isHeader);
  if (place < 0) return null;

  return {
    preamble: rows.slice(0, place).flat().join(" "),
    headers: (rows[place] ?? []).map((cell) => cell.trim()),
    rows: rows.slice(place + 1),
    firstRow: place + 2,
  };
}

/** Place of the first header that matches; null when none does. */
export function columnOf({ headers }: Table, header: RegExp): number | null {
  const place = headers.findIndex((text) => header.test(text));
  return place < 0 ? null : place;
}

/** Place of a header the file must have; refused without it. */
export function requireColumn(table: Table, header: RegExp, name: string): number {
  const place = columnOf(table, header);
  if (place === null) throw new OfficialFileRefused(`column ${name} is missing`);
  return place;
}

/** Reads each row that has something in its key column. */
export function mapRows<Row>(
  table: Table,
  key: number,
  read: (cell: (place: number | null) => string, row: number) => Row,
): Row[] {
  const read1 = (cells: readonly string[], place: number) =>
    read((column) => cells[column ?? -1]?.trim() ?? "", table.firstRow + place);
  return table.rows.flatMap((cells, place) => (cells[key]?.trim() ? [read1(cells, place)] : []));
}

/** Refuses a list shorter than what the country has: a truncated or filtered file. */
export function requireRows(count: number, least: number, what: string): void {
  if (count < least) {
    throw new OfficialFileRefused(`${count} ${what}, at least ${least} expected: truncated?`);
  }
}

/** Refuses a list that says a code twice. */
export function requireDistinct(codes: readonly string[]): void {
  const seen = new Set<string>();
  for (const code of codes) {
    if (seen.has(code)) throw new OfficialFileRefused(`code ${code} appears twice`);
    seen.add(code);
  }
}
