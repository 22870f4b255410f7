import { communeCounts } from "./commune-counts.ts";
import { type DistrictHosts, districtCounts } from "./district-counts.ts";
import { linesWhere, placeOf, readMappedTable } from "./mapped-table.ts";
import { type FileMapping, isCountedByCommune } from "./mapping.ts";
import type { OfficialFile, OfficialList } from "./official-file.ts";
import { requirePlausibleTotal } from "./plausible-total.ts";

/** People counted by district or by commune, by the columns that the mapping names; all or nothing. */
export async function readCountedFile(
  file: OfficialFile,
  { nomenclature, vintage, columns, where }: FileMapping,
  hosts: DistrictHosts,
): Promise<OfficialList> {
  const named = [...Object.values(columns).filter((one) => one !== null), ...Object.keys(where)];
  const table = linesWhere(await readMappedTable(file, named), where);
  const place = (column: string | null) => (column === null ? null : placeOf(table, column));
  const [commune, count] = [place(columns.commune), placeOf(table, columns.count)];
  if (isCountedByCommune(nomenclature)) {
    const rows = communeCounts(table, { commune: commune ?? -1, count });
    requirePlausibleTotal(nomenclature, rows);
    return { nomenclature, vintage, rows };
  }
  const district = place(columns.district) ?? -1;
  const rows = districtCounts(table, { district, commune, count }, hosts);
  requirePlausibleTotal(nomenclature, rows);
  return { nomenclature, vintage, rows };
}
