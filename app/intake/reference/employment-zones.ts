import { geographyYear, readCommuneCode, readZoneCode } from "./codes.ts";
import { type OfficialFile, OfficialFileRefused, type OfficialList } from "./official-file.ts";
import type { ZoneRow } from "./official-list.ts";
import { readSheetTables } from "./sheet-tables.ts";
import {
  columnOf,
  mapRows,
  requireColumn,
  requireDistinct,
  requireRows,
  type Table,
} from "./table.ts";
import { readTextTable } from "./text-table.ts";
import { readZip } from "./zip.ts";

const LEAST_ZONES = 300;
const LEAST_COMMUNES = 34_500;

/** Employment zones of 2020 by commune (INSEE): the workbook, the archive that holds it, or the CSV. */
export async function readEmploymentZones({ name, bytes }: OfficialFile): Promise<OfficialList> {
  const table = await zoneTable(name, bytes);
  const commune = requireColumn(table, /^CODGEO$/i, "CODGEO");
  const zone = requireColumn(table, /^ZE2020$/i, "ZE2020");
  const label = columnOf(table, /^LIBZE2020$/i);
  const names = new Map<string, string>();
  const rows = mapRows(table, zone, (cell, row): ZoneRow => {
    const code = readZoneCode(cell(zone), row);
    names.set(code, cell(label));
    return { commune: readCommuneCode(cell(commune), row), zone: code };
  });
  requireRows(rows.length, LEAST_COMMUNES, "communes");
  requireRows(names.size, LEAST_ZONES, "employment zones");
  requireDistinct(rows.map((row) => row.commune));
  return {
    nomenclature: "employmentZones",
    vintage: geographyYear(table.preamble, name),
    rows,
    names: [...names].map(([code, text]) => ({ code, name: text })),
  };
}

async function zoneTable(name: string, bytes: Uint8Array): Promise<Table> {
  if (/\.csv$/i.test(name)) return readTextTable(bytes);
  if (/\.zip$/i.test(name)) return zoneTable("member.xlsx", workbookMember(bytes));

  const tables = await readSheetTables(bytes);
  const table = tables.find((candidate) => columnOf(candidate, /^ZE2020$/i) !== null);
  if (!table) throw new OfficialFileRefused("column ZE2020 is missing");
  return table;
}

function workbookMember(bytes: Uint8Array): Uint8Array {
  const [member] = readZip(bytes, (name) => /ZE2020.*\.xlsx$/i.test(name)).values();
  if (!member) throw new OfficialFileRefused("no workbook in the archive");
  return member;
}
