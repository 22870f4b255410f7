import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import {
  type PopulationMapping,
  readDistrictPopulation,
} from "#app/intake/reference/district-population.ts";
import type { Connection } from "#db/connection.ts";
import { saveNomenclature } from "#db/queries/nomenclatures-write.ts";
import type { NomenclatureTable } from "#db/schema/nomenclatures.ts";
import { computeReferenceShares } from "./compute-reference-shares.ts";

/** Loads the populations of priority districts from a file whose columns the user names; shares are computed again. */
export async function loadDistrictPopulation(
  connection: Connection,
  path: string,
  mapping: PopulationMapping,
): Promise<NomenclatureTable> {
  const bytes = await readFile(path);
  const rows = readDistrictPopulation(bytes, mapping);
  const heading = {
    name: "districtPopulation" as const,
    vintage: mapping.vintage,
    rows: rows.length,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    source: basename(path),
    loadedAt: new Date().toISOString(),
    extract: 0 as const,
  };
  const lists = {
    priorityDistrict: rows.map(({ communes, ...row }) => ({
      ...row,
      communes: communes.join(","),
      contour: null,
    })),
  };
  const saved = await saveNomenclature(connection.db, heading, lists);
  await computeReferenceShares(connection);
  return saved;
}
