import type { Connection } from "#db/connection.ts";
import { saveNomenclature } from "#db/queries/nomenclatures-write.ts";
import type { NomenclatureName } from "#db/schema/nomenclatures.ts";

/** Rennes, 200,000 residents, and a rural commune of its employment zone, 50,000: a fifth of the zone is rural. */
export const RENNES = "35238";
export const VILLAGE = "35176";

/** A commune alone in its employment zone. */
type LoneCommune = { readonly commune: string; readonly zone: string; readonly name: string };

export const SAINT_DENIS: LoneCommune = { commune: "97411", zone: "0403", name: "Nord" };

/** Keeps a density grid and employment zones that count as national: the zone of Rennes, and rural communes alone in theirs. */
export async function saveCountry(
  { db }: Connection,
  alone: readonly LoneCommune[] = [],
): Promise<void> {
  const communeDensity = [
    { commune: RENNES, density: 1, population: 200_000 },
    { commune: VILLAGE, density: 6, population: 50_000 },
    ...alone.map(({ commune }) => ({ commune, density: 6, population: 10_000 })),
  ];
  await saveNomenclature(db, heading("density", "2024"), { communeDensity });
  await saveNomenclature(db, heading("employmentZones", "2025"), {
    communeZone: [
      ...[RENNES, VILLAGE].map((commune) => ({ commune, zone: "5315" })),
      ...alone.map(({ commune, zone }) => ({ commune, zone })),
    ],
    employmentZone: [
      { code: "5315", name: "Rennes" },
      ...alone.map(({ zone, name }) => ({ code: zone, name })),
    ],
  });
}

/** Keeps a whole list of districts: these, in Rennes. */
export async function saveDistrictList({ db }: Connection, codes: readonly string[]) {
  const priorityDistrict = codes.map((code) => ({
    ...{ code, name: code, communes: RENNES },
    ...{ contour: null, population: null },
  }));
  await saveNomenclature(db, heading("priorityDistricts", "2024"), { priorityDistrict });
}

function heading(name: NomenclatureName, vintage: string) {
  return {
    ...{ name, vintage, rows: 2, sha256: "0".repeat(64), source: "country.csv" },
    ...{ loadedAt: "2026-01-05T00:00:00.000Z", extract: 0 as const },
  };
}
