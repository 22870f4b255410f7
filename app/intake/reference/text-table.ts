import Papa from "papaparse";
import { OfficialFileRefused } from "./official-file.ts";
import { findTable, type IsHeader, type Table } from "./table.ts";

const SEPARATORS = [";", ",", "\t"] as const;

/** A CSV with its header found: UTF-8 with or without BOM, else Windows-1252; `;`, `,` or tabs. */
export function readTextTable(bytes: Uint8Array, isHeader?: IsHeader): Table {
  const table = findTable(readRecords(bytes), isHeader);
  if (!table) throw new OfficialFileRefused("no known header in the first 20 rows");
  return table;
}

export function readRecords(bytes: Uint8Array): string[][] {
  const text = decode(bytes);
  const { data } = Papa.parse<string[]>(text, { delimiter: separatorOf(text) });
  return data;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return new TextDecoder("windows-1252").decode(bytes);
    throw error;
  }
}

/** The separator that the first lines use most. */
function separatorOf(text: string): string {
  const start = text.slice(0, 4_000);
  const counts = SEPARATORS.map((separator) => start.split(separator).length);
  return SEPARATORS[counts.indexOf(Math.max(...counts))] ?? ";";
}
