import { type OfficialFile, OfficialFileRefused } from "./official-file.ts";
import { readSheetTables } from "./sheet-tables.ts";
import type { IsHeader, Table } from "./table.ts";
import { readTextTable } from "./text-table.ts";

/**
 * The table below the row that has every column named, in a CSV or a workbook. Refused when no row of the first 20 has them all:
 * the closest one is quoted.
 */
export async function readMappedTable(
  { name, bytes }: OfficialFile,
  columns: readonly string[],
): Promise<Table> {
  const seen = new ClosestRow(columns);
  try {
    return await readTable({ name, bytes }, (row) => seen.has(row));
  } catch (error) {
    if (error instanceof OfficialFileRefused && seen.missing) {
      throw new OfficialFileRefused(seen.missing);
    }
    throw error;
  }
}

/** Place of a column named; refused when two have that name. */
export function placeOf({ headers }: Table, column: string): number {
  const place = headers.indexOf(column);
  if (headers.indexOf(column, place + 1) < 0) return place;
  throw new OfficialFileRefused(`two columns are named “${column}”`);
}

/** The same table with only the lines that hold what is asked; each keeps its row. Refused when none does. */
export function linesWhere(table: Table, where: Readonly<Record<string, string>>): Table {
  const asked = Object.entries(where).map(([column, text]) => ({
    place: placeOf(table, column),
    text,
  }));
  const isAsked = (cells: readonly string[]) =>
    asked.every(({ place, text }) => cells[place]?.trim() === text);
  const rows = table.rows.map((cells) => (isAsked(cells) ? cells : []));
  if (rows.some((cells) => cells.length > 0)) return { ...table, rows };
  const wanted = Object.entries(where).map(([column, text]) => `${column} = “${text}”`);
  throw new OfficialFileRefused(`no line where ${wanted.join(" and ")}`);
}

async function readTable({ name, bytes }: OfficialFile, isHeader: IsHeader): Promise<Table> {
  if (/\.xlsx$/i.test(name)) return firstOf(await readSheetTables(bytes, isHeader));
  if (isArchive(bytes)) throw new OfficialFileRefused("an archive: give the CSV or xlsx in it");
  return readTextTable(bytes, isHeader);
}

function firstOf([table]: readonly Table[]): Table {
  if (!table) throw new OfficialFileRefused("no table");
  return table;
}

function isArchive([first, second]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b;
}

/** Looks for the columns in rows, and remembers the row that had most of them. */
class ClosestRow {
  private closest: readonly string[] = [];
  private found = -1;

  constructor(private readonly columns: readonly string[]) {}

  has(row: readonly string[]): boolean {
    const cells = row.map((cell) => cell.trim()).filter(Boolean);
    const found = this.columns.filter((column) => cells.includes(column)).length;
    if (found > this.found || (found === this.found && cells.length > this.closest.length)) {
      [this.found, this.closest] = [found, cells];
    }
    return found === this.columns.length;
  }

  /** Which column is missing, and what there is; null when none is. */
  get missing(): string | null {
    const column = this.columns.find((one) => !this.closest.includes(one));
    if (this.found < 0 || column === undefined) return null;
    const there = this.closest.slice(0, SHOWN).join(", ");
    return `column “${column}” is missing; the closest row has: ${there}`;
  }
}

/** Official files have up to a hundred columns. */
const SHOWN = 30;
