import { readCommuneMovements } from "./commune-movements.ts";
import { readDensityGrid } from "./density-grid.ts";
import { readDistrictContours } from "./district-contours.ts";
import { readDistrictList } from "./district-list.ts";
import { readEmploymentZones } from "./employment-zones.ts";
import { readFrr } from "./frr.ts";
import type { OfficialFile, OfficialList } from "./official-file.ts";

export type OfficialReader = (file: OfficialFile) => Promise<OfficialList> | OfficialList;

/** Official names, each with its reader, which checks the header. A new file is a reader beside this one and a line here. */
const READERS: readonly (readonly [RegExp, OfficialReader])[] = [
  [/^grille_densite_7_niveaux_\d{4}.*\.xlsx$/i, readDensityGrid],
  [/^fichier_diffusion_\d{4}.*\.xlsx$/i, readDensityGrid],
  [/^qpv-\d{4}-geojson.*\.zip$/i, readDistrictContours],
  [/^listeqp\d{4}.*\.csv$/i, readDistrictList],
  [/^ZE2020_au_\d{2}-\d{2}-\d{4}.*\.(xlsx|zip)$/i, readEmploymentZones],
  [/^commune_ze2020_.*\.csv$/i, readEmploymentZones],
  [/^liste-communes-FRR.*\.csv$/i, readFrr],
  [/^v_mvt_commune_\d{4}.*\.csv$/i, readCommuneMovements],
];

/** The reader of a file, by its official name; null for a file we do not know. */
export function readerOf(name: string): OfficialReader | null {
  return READERS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
}
