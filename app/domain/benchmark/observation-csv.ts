import type { ObservationRow } from "./observation-rows.ts";

/** Columns of the file, in their order. */
export const OBSERVATION_COLUMNS = [
  "release",
  "period",
  "a21",
  "a88",
  "size",
  "reg",
  "dep",
  "indicator",
  "status",
  "hires",
  "employers",
  "n",
  "share",
  "low",
  "high",
  "p10",
  "p25",
  "p50",
  "p75",
  "p90",
  "keptFrom",
] as const satisfies readonly (keyof ObservationRow)[];

/** How a file of comma-separated values is written. */
export type CsvDialect = {
  readonly delimiter: string;
  readonly decimal: string;
  /** The mark by which spreadsheets know UTF-8. */
  readonly hasMark: boolean;
};

export const CSV_DIALECTS = {
  /** RFC 4180. */
  standard: { delimiter: ",", decimal: ".", hasMark: false },
  /** What a French spreadsheet opens with a click. */
  fr: { delimiter: ";", decimal: ",", hasMark: true },
} as const satisfies Record<string, CsvDialect>;

/** Rows as a file, line by line, header first. Codes stay codes; a number that is not there is an empty cell beside its status. */
export function* observationLines(
  rows: Iterable<ObservationRow>,
  { delimiter, decimal, hasMark }: CsvDialect,
): Generator<string> {
  const cell = (value: string | number | null) => {
    const text = typeof value === "number" ? String(value).replace(".", decimal) : (value ?? "");
    return /["\r\n]/.test(text) || text.includes(delimiter)
      ? `"${text.replaceAll('"', '""')}"`
      : text;
  };
  yield `${hasMark ? "\uFEFF" : ""}${OBSERVATION_COLUMNS.join(delimiter)}\r\n`;
  for (const row of rows) {
    yield `${OBSERVATION_COLUMNS.map((column) => cell(row[column])).join(delimiter)}\r\n`;
  }
}
