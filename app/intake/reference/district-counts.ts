import {
  type DistrictGeneration,
  generationOfCode,
} from "#app/domain/territory/district-generation.ts";
import { isOutsideCog, readCommuneCodes, readMaskedCount } from "./codes.ts";
import { requireMetropolitan } from "./district-contours.ts";
import { OfficialFileRefused } from "./official-file.ts";
import type { DistrictCount } from "./official-list.ts";
import { mapRows, type Table } from "./table.ts";

type Places = {
  readonly district: number;
  readonly commune: number | null;
  readonly count: number;
};

/** District → its communes, for files that do not say them. */
export type DistrictHosts = ReadonlyMap<string, readonly string[]>;

/**
 * People by priority district of today's list; places outside the overseas départements are left out. Where the file does not say
 * the communes of a district, they are those of the list loaded.
 */
export function districtCounts(
  table: Table,
  at: Places,
  hosts: DistrictHosts,
): readonly DistrictCount[] {
  const rows = mapRows(table, at.district, (cell, row) => {
    if (isOutsideCog(cell(at.commune))) return [];
    const code = cell(at.district);
    requireCurrentList(code, row);
    const written = readCommuneCodes(cell(at.commune), row);
    const communes = written.length > 0 ? written : (hosts.get(code) ?? []);
    if (communes.length === 0) {
      throw new OfficialFileRefused(
        `row ${row}: ${code} has no commune here, nor in a list of districts that is loaded: load that list first, or map the column of communes`,
      );
    }
    return [{ code, communes, people: readMaskedCount(cell(at.count), row) }];
  }).flat();
  const districts = merged(rows);
  requireMetropolitan(districts);
  return districts;
}

/** The list whose shares hires are set beside. */
const CURRENT: DistrictGeneration = 2024;

/** Counts of the earlier list, under other limits, would be read as those of today’s. */
function requireCurrentList(code: string, row: number): void {
  const generation = generationOfCode(code);
  if (generation === CURRENT) return;
  if (generation === null) {
    throw new OfficialFileRefused(
      `row ${row}: “${code}” is not a district's code; does the mapping name the right column?`,
    );
  }
  throw new OfficialFileRefused(
    `row ${row}: ${code} is a district of the ${generation} list, whose contours are others; give the counts of the ${CURRENT} list (codes QN…)`,
  );
}

/** A district over several communes may have a line for each, all with its whole count. */
function merged(rows: readonly DistrictCount[]): readonly DistrictCount[] {
  const districts = new Map<string, DistrictCount>();
  for (const row of rows) {
    const known = districts.get(row.code);
    if (known && known.people !== row.people) {
      throw new OfficialFileRefused(
        `district ${row.code} has two counts, ${known.people} and ${row.people}: each of its lines must have the whole`,
      );
    }
    const communes = [...new Set([...(known?.communes ?? []), ...row.communes])];
    districts.set(row.code, { ...row, communes });
  }
  return [...districts.values()];
}
