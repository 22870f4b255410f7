import { geographyYear, readCommuneCode, readCount } from "./codes.ts";
import { type OfficialFile, OfficialFileRefused, type OfficialList } from "./official-file.ts";
import type { DensityRow } from "./official-list.ts";
import { readSheetTables } from "./sheet-tables.ts";
import {
  columnOf,
  mapRows,
  requireColumn,
  requireDistinct,
  requireRows,
  type Table,
} from "./table.ts";

const LEAST_COMMUNES = 34_500;

/** Level of the 3-level grid for each class of the 7-level one (INSEE). */
const LEVEL_OF_CLASS = [0, 1, 2, 2, 2, 3, 3, 3] as const;

/**
 * INSEE's communal density grid in 7 levels, in both layouts: `DENS` has 7 levels in `grille_densite_7_niveaux_*.xlsx`; in
 * `fichier_diffusion_*.xlsx` it has 3 and `DENS7` has 7. Refused when unsure.
 */
export async function readDensityGrid({ name, bytes }: OfficialFile): Promise<OfficialList> {
  const table = densityTable(await readSheetTables(bytes));
  const commune = requireColumn(table, /^CODGEO$/i, "CODGEO");
  const seven = columnOf(table, /^DENS7$/i);
  const plain = columnOf(table, /^DENS$/i);
  const population = columnOf(table, /^PMUN\d*$/i);
  const rows = mapRows(table, commune, (cell, row): DensityRow => {
    const density = readLevel(cell(seven ?? plain), row, 7);
    if (seven !== null && plain !== null) requireAgreement(density, cell(plain), row);
    return {
      commune: readCommuneCode(cell(commune), row),
      density,
      population: readCount(cell(population), row),
    };
  });
  requireSevenLevels(rows);
  requireRows(rows.length, LEAST_COMMUNES, "communes");
  requireDistinct(rows.map((row) => row.commune));
  return { nomenclature: "density", vintage: geographyYear(table.preamble, name), rows };
}

/** The sheet of the 7-level grid: `DENS7` where there is one. */
function densityTable(tables: readonly Table[]): Table {
  const table =
    tables.find((candidate) => columnOf(candidate, /^DENS7$/i) !== null) ??
    tables.find((candidate) => columnOf(candidate, /^DENS$/i) !== null);
  if (!table) throw new OfficialFileRefused("column DENS7 or DENS is missing");
  return table;
}

function readLevel(text: string, row: number, most: number): number {
  const level = Number(text);
  if (text !== "" && Number.isInteger(level) && level >= 1 && level <= most) return level;
  throw new OfficialFileRefused(`row ${row}: “${text}” is not a density class of 1 to ${most}`);
}

function requireAgreement(density: number, plain: string, row: number): void {
  if (readLevel(plain, row, 3) === LEVEL_OF_CLASS[density]) return;
  throw new OfficialFileRefused(`row ${row}: DENS7 ${density} and DENS ${plain} disagree`);
}

/** A grid in 3 levels under the name of the other would call every rural commune urban. */
function requireSevenLevels(rows: readonly DensityRow[]): void {
  const levels = new Set(rows.map(({ density }) => density));
  if (levels.size === 7) return;
  throw new OfficialFileRefused(`only ${levels.size} density classes found, 7 expected`);
}
