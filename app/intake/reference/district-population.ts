import { generationOfCode } from "#app/domain/territory/district-generation.ts";
import { readCommuneCodes, readCount } from "./codes.ts";
import { OfficialFileRefused } from "./official-file.ts";
import { readRecords } from "./text-table.ts";

/** Which columns of the file say what; its headers vary from one edition to the next. */
export type PopulationMapping = {
  /** The census it counts: "2020". */
  readonly vintage: string;
  readonly columns: {
    readonly district: string;
    readonly commune: string;
    readonly population: string;
  };
};

export type DistrictPopulation = {
  readonly code: string;
  readonly name: string;
  readonly communes: readonly string[];
  readonly population: number | null;
};

/** Lines about places outside the five overseas départements have no commune of the COG. */
const OUTSIDE = /^98/;

/**
 * Populations of priority districts, by the columns named; a district without a count has none. Refuses codes of another list than
 * that of 2024: its districts are others, under the names and often in the places of those.
 */
export function readDistrictPopulation(
  bytes: Uint8Array,
  { columns }: PopulationMapping,
): readonly DistrictPopulation[] {
  const [header = [], ...lines] = readRecords(bytes);
  const place = (name: string) => {
    const found = header.findIndex((cell) => cell.trim() === name);
    if (found >= 0) return found;
    throw new OfficialFileRefused(`column ${name} is missing`);
  };
  const [district, commune, population] = [
    place(columns.district),
    place(columns.commune),
    place(columns.population),
  ];
  const rows = lines.flatMap((cells, index) => {
    const code = cells[district]?.trim() ?? "";
    const host = cells[commune]?.trim() ?? "";
    if (code === "" || OUTSIDE.test(host)) return [];
    checkList(code, index + 2);
    return [
      {
        code,
        name: code,
        communes: readCommuneCodes(host, index + 2),
        population: countOf(cells[population]?.trim() ?? "", index + 2),
      },
    ];
  });
  if (rows.length === 0) throw new OfficialFileRefused("no district found");
  return merged(rows);
}

function checkList(code: string, line: number): void {
  const generation = generationOfCode(code);
  if (generation === 2024) return;
  throw new OfficialFileRefused(
    generation === 2015
      ? `line ${line}: ${code} is a district of the 2015 list, whose contours are others; give the populations of the 2024 list (codes QN…)`
      : `line ${line}: “${code}” is not a district's code; does the mapping name the right column?`,
  );
}

/** A district over several communes may have a line for each, all with its whole population. */
function merged(rows: readonly DistrictPopulation[]): readonly DistrictPopulation[] {
  const districts = new Map<string, DistrictPopulation>();
  for (const row of rows) {
    const known = districts.get(row.code);
    if (known && known.population !== row.population) {
      throw new OfficialFileRefused(`district ${row.code} has two populations`);
    }
    const communes = [...new Set([...(known?.communes ?? []), ...row.communes])];
    districts.set(row.code, { ...row, communes });
  }
  return [...districts.values()];
}

/** "NA" and a blank are absences. */
function countOf(text: string, row: number): number | null {
  return readCount(/^(na|nd|s)$/i.test(text) ? "" : text, row);
}
