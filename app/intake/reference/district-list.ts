import { generationOfCode } from "#app/domain/territory/district-generation.ts";
import { geographyYear, readCommuneCodes } from "./codes.ts";
import { requireMetropolitan } from "./district-contours.ts";
import { type OfficialFile, OfficialFileRefused, type OfficialList } from "./official-file.ts";
import type { DistrictRow } from "./official-list.ts";
import { columnOf, mapRows, requireColumn, requireDistinct } from "./table.ts";
import { readTextTable } from "./text-table.ts";

/** The list of priority districts without contours: a code and its communes. It cannot place a point. */
export function readDistrictList({ name, bytes }: OfficialFile): OfficialList {
  const table = readTextTable(bytes);
  const code = requireColumn(table, /^code_qp$/i, "code_qp");
  const label = columnOf(table, /^lib_qp$/i);
  const communes = requireColumn(table, /^insee_com$/i, "insee_com");
  const rows = mapRows(table, code, (cell, row): DistrictRow => {
    if (generationOfCode(cell(code)) === null) {
      throw new OfficialFileRefused(`row ${row}: “${cell(code)}” is not a district's code`);
    }
    return {
      code: cell(code),
      name: cell(label),
      communes: readCommuneCodes(cell(communes), row),
      contour: null,
    };
  });
  requireDistinct(rows.map((row) => row.code));
  requireMetropolitan(rows);
  return { nomenclature: "priorityDistricts", vintage: listYear(name), rows };
}

/** "listeqp2024-cog2025.csv": the list of 2024, whatever the geography of its communes. */
function listYear(name: string): string {
  return /^listeqp(\d{4})/i.exec(name)?.[1] ?? geographyYear("", name);
}
