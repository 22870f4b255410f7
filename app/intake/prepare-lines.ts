import { type Month, parseMonth } from "#app/domain/hiring/month.ts";
import type { Territory } from "#app/domain/territory/place.ts";
import type { RecordFlaw } from "./careful-records.ts";
import { foldText, shortened } from "./clean-text.ts";
import { isBlankRow, isTotalRow } from "./excel-damage.ts";
import { type ColumnReader, memoColumn } from "./memo.ts";
import { cautiousCell, monthCell } from "./prepare-cells.ts";
import type { KeptColumns } from "./prepare-columns.ts";
import { type HomeDetail, homeReader } from "./prepare-places.ts";
import type { ReadingPlan } from "./reading.ts";
import { createRecords } from "./records.ts";
import { sheetCell } from "./rejects-file.ts";

/** read = written + leftOut, as everywhere. */
export type PreparedCounts = {
  readonly read: number;
  readonly written: number;
  /** Blank lines, totals, headers again, and lines whose cells slipped into other columns. */
  readonly leftOut: number;
  /** Lines left out because their cells slipped. */
  readonly slipped: number;
  /** Dates that could not be read, which leave as written. */
  readonly undated: number;
  /** Cells emptied because they told of a person. */
  readonly emptied: number;
  /** Homes that could not be placed. */
  readonly unplaced: number;
};

export type PreparationSettings = {
  readonly kept: KeptColumns;
  readonly detail: HomeDetail;
  readonly territory: Territory | null;
  readonly currentYear: number;
};

export const SEPARATOR = ";";

/** The headers of what leaves: our own names, in the order of the template, so that no column is left to guess. */
export function preparedFields({ kept, detail, territory }: PreparationSettings): string[] {
  const given = kept.fields.map(([field]) => field);
  if (!territory || (detail === "commune" && !kept.point)) return given;
  const made =
    detail === "densityClass"
      ? ["commune_residence", "qpv", "classe_densite"]
      : ["commune_residence", "qpv"];
  const own = new Set(made);
  return [...given.filter((field) => !own.has(field)), ...made];
}

/** Writes, for each line of a raw export, the line that may leave; nothing else of it goes further. */
export function createPreparation(
  plan: ReadingPlan,
  settings: PreparationSettings,
  write: (cells: readonly string[]) => void,
) {
  const counts = {
    read: 0,
    written: 0,
    leftOut: 0,
    slipped: 0,
    undated: 0,
    emptied: 0,
    unplaced: 0,
  };
  const line = lineReader(plan, settings);
  const header = plan.headers.map(foldText).join("|");
  let record = -1;
  const records = createRecords(plan, take);

  function take(cells: string[], _line: number, flaw: RecordFlaw): void {
    record += 1;
    if (record <= plan.headerRecord) return;
    counts.read += 1;
    const slipped = isSlipped(cells, plan.headers.length, flaw);
    const read = slipped ? null : line(cells);
    if (read === null || (read.month === null && isNoHire(cells, header))) {
      counts.leftOut += 1;
      if (slipped) counts.slipped += 1;
      return;
    }
    counts.written += 1;
    counts.emptied += read.emptied;
    counts.undated += read.isUndated ? 1 : 0;
    counts.unplaced += read.unplaced ? 1 : 0;
    write(read.cells);
  }

  function finish(): { readonly counts: PreparedCounts; readonly broken: boolean } {
    const broken = records.finish() !== null;
    return { counts: { ...counts }, broken };
  }

  return { push: records.push, finish };
}

/** A line for a sheet or a parser; our values hold no formula and no line end once cleaned, quoted where they must be. */
export function csvLine(cells: readonly string[]): string {
  return cells.map((cell) => sheetCell(cell, SEPARATOR)).join(SEPARATOR) + "\r\n";
}

type ReadLine = {
  readonly cells: readonly string[];
  readonly month: Month | null;
  readonly emptied: number;
  readonly unplaced: boolean;
  readonly isUndated: boolean;
};

function lineReader(plan: ReadingPlan, settings: PreparationSettings) {
  const { kept, detail, territory } = settings;
  const fields = preparedFields(settings);
  const readers = new Map(
    kept.fields.map(([field, column]) => [field, cellReader(plan, field, column, settings)]),
  );
  const isPlaced = territory !== null && (kept.point !== null || detail === "densityClass");
  const home = isPlaced ? homeReader(kept, detail, territory) : null;

  return (record: readonly string[]): ReadLine => {
    const values: Record<string, string> = {};
    let emptied = 0;
    for (const [field, reader] of readers) {
      const { value, rank } = reader.read(record);
      values[field] = value;
      if (rank > 1) emptied += 1;
    }
    const month = parseMonth(values.mois_embauche ?? "");
    const place = home && month !== null ? home(record, month, values.qpv ?? "") : null;
    if (place) Object.assign(values, { qpv: place.qpv, ...densityOf(detail, place.density) });
    if (detail === "densityClass") values.commune_residence = "";
    const cells = fields.map((field) => values[field] ?? "");
    const isUndated = month === null && (values.mois_embauche ?? "") !== "";
    return { cells, month, emptied, unplaced: place?.unplaced ?? false, isUndated };
  };
}

function densityOf(detail: HomeDetail, density: string): Readonly<Record<string, string>> {
  return detail === "densityClass" && density !== "" ? { classe_densite: density } : {};
}

function cellReader(
  plan: ReadingPlan,
  field: string,
  column: number,
  { currentYear }: PreparationSettings,
): ColumnReader<string> {
  const read =
    field === "mois_embauche"
      ? monthCell(plan.dateFormats[field] ?? "month", currentYear)
      : cautiousCell(field, currentYear);
  return memoColumn(column, "", read);
}

/** A stray separator or quote moves a name under another header: such a line does not leave. */
function isSlipped(cells: readonly string[], width: number, flaw: RecordFlaw): boolean {
  return flaw === "malformedQuote" || (cells.length > width && !isBlankRow(cells.slice(width)));
}

function isNoHire(cells: readonly string[], header: string): boolean {
  if (isBlankRow(cells) || isTotalRow(cells)) return true;
  return cells.map((cell) => foldText(shortened(cell))).join("|") === header;
}
