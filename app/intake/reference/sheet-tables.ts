import { Readable } from "node:stream";
import ExcelJS from "exceljs";
import { OfficialFileRefused } from "./official-file.ts";
import { findTable, type IsHeader, type Table } from "./table.ts";
import { readZip } from "./zip.ts";

const OPTIONS = {
  worksheets: "emit",
  sharedStrings: "cache",
  hyperlinks: "ignore",
  styles: "ignore",
  entries: "ignore",
} as const;

/** The sheets of an xlsx that have a known header, in the order of the file. Refuses a damaged or hostile one. */
export async function readSheetTables(bytes: Uint8Array, isHeader?: IsHeader): Promise<Table[]> {
  readZip(bytes, () => false);
  const tables: Table[] = [];
  try {
    const stream = Readable.from([Buffer.from(bytes)]);
    for await (const sheet of new ExcelJS.stream.xlsx.WorkbookReader(stream, OPTIONS)) {
      const table = findTable(await rowsOf(sheet), isHeader);
      if (table) tables.push(table);
    }
  } catch (error) {
    throw new OfficialFileRefused(`unreadable workbook: ${(error as Error).message}`);
  }
  if (tables.length === 0) {
    throw new OfficialFileRefused("no sheet with a known header in its first 20 rows");
  }
  return tables;
}

/** Rows at their own place: those a file leaves out are empty. */
async function rowsOf(sheet: AsyncIterable<ExcelJS.Row>): Promise<string[][]> {
  const rows: string[][] = [];
  for await (const { number, values } of sheet) {
    if (number > 1_048_576 || number < rows.length) continue;
    while (rows.length < number - 1) rows.push([]);
    rows.push(Array.isArray(values) ? Array.from(values.slice(1), cellText) : []);
  }
  return rows;
}

function cellText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "object") return String(value);
  if ("result" in value) return cellText(value.result);
  if ("text" in value) return cellText(value.text);
  if ("richText" in value && Array.isArray(value.richText)) {
    return value.richText.map(cellText).join("");
  }
  return "";
}
