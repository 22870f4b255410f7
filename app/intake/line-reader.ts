import type { ColumnReader } from "./memo.ts";
import type { LineRemark } from "./place-memo.ts";

/** One line read, valid until the next: `rank` joins those of its cells (see Cell); `row` is null when it is 2 or more. */
export type ReadLine<Row> = {
  rank: number;
  row: Row | null;
  remarks: readonly LineRemark[];
};

/** Reads the lines of one kind of file; `columns` are those the file has, with our field. */
export type LineReader<Row> = {
  readonly columns: readonly (readonly [string, ColumnReader<unknown>])[];
  read(record: readonly string[], line: number): ReadLine<Row>;
  /** The line whose cells the column readers have just read, none with anything to say; absent where lines weigh on each other. */
  joinPlain?(line: number): ReadLine<Row>;
  /** The site and gender of the line just read, as far as they can be: what its reject may weigh on. */
  groupsOf(record: readonly string[]): LineGroups;
};

/** A site is its key when known, its text otherwise. */
export type LineGroups = { site: string | number | null; gender: string | null };

export const NO_REMARKS: readonly LineRemark[] = [];

/** Numeric codes seen in columns of words, by our field: what a person is to read. */
export type CodingsSeen = Map<string, Set<string>>;

export function noteCoding(codings: CodingsSeen, field: string): (code: string) => void {
  return (code) => {
    const codes = codings.get(field) ?? new Set();
    if (codes.size < 100) codes.add(code);
    codings.set(field, codes);
  };
}
