import { type Expected, read } from "./expected.ts";
import type { Sheet } from "./sheet.ts";
import { LINES } from "./vocabulary.ts";

/** One thing that goes wrong in a table, and what must come of it. Its place among the columns is that of the vocabularies. */
export type TableTrap = {
  readonly name: string;
  readonly expected: Expected;
  change(sheet: Sheet): Sheet;
  /** Letters that only Unicode has are in it. */
  readonly unicode?: true;
  /** Answers that a person gives before the file is read. */
  readonly dateFormat?: "excel1904";
};

/** Where the columns of the vocabularies stand. */
export const [DATE, SITE, COMMUNE, GENDER, CONTRACT, JOB] = [0, 1, 2, 3, 4, 5] as const;

export const all =
  (column: number, value: (line: number, old: string) => string) => (sheet: Sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row, line) =>
      row.map((old, at) => (at === column ? value(line, old) : old)),
    ),
  });
export const one = (column: number, text: string) =>
  all(column, (line, old) => (line === 11 ? text : old));
export const header = (column: number, text: string) => (sheet: Sheet) => ({
  ...sheet,
  headers: sheet.headers.map((old, at) => (at === column ? text : old)),
});
export const insert =
  (at: number, ...rows: (readonly string[])[]) =>
  (sheet: Sheet) => ({
    ...sheet,
    rows: [...sheet.rows.slice(0, at), ...rows, ...sheet.rows.slice(at)],
  });
export const widened = (name: string, value: (line: number) => string) => (sheet: Sheet) => ({
  ...sheet,
  headers: [...sheet.headers, name],
  rows: sheet.rows.map((row, line) => [...row, value(line)]),
});
export const two = (value: number) => String(value).padStart(2, "0");
export const day = (line: number) => two(1 + ((line * 7) % 28));
export const month = (line: number) => two(1 + (line % 12));

export const fine = read(LINES);
export const lost = (problem: string) => read(LINES - 1, 1, 0, problem);
export const noted = (problem: string) => read(LINES, 0, 0, problem);
