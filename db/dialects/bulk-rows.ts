/** A column of bulk work. All are given as integers: a text by its place in a list of texts. */
export type BulkColumn = {
  readonly name: string;
  readonly text?: boolean;
  /** Room that its values take, when they are small: several of them travel in one parameter. */
  readonly bits?: number;
  readonly nullable?: boolean;
};

/** A table, those of its columns that are given, and those that have one value for all rows. */
export type BulkTable = {
  readonly name: string;
  readonly columns: readonly BulkColumn[];
  readonly fixed: Readonly<Record<string, number>>;
};

/** Rows laid end to end, an integer per column; ABSENT is null. */
export type BulkRows = {
  readonly count: number;
  readonly codes: Int32Array;
  readonly texts: readonly string[];
};

/** Stands for null among the codes: no value of ours is negative. */
export const ABSENT = -1;

/** Rows per transaction of bulk work: long enough to be fast, short enough for others to write in between. */
export const BULK_ROWS = 5_000;
