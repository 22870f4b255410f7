import {
  type PopulatedDistrict,
  referenceCounts,
} from "#app/domain/effects/reference-population.ts";
import type { Connection } from "#db/connection.ts";
import { counting, type KeptNomenclature, nomenclatures } from "#db/queries/nomenclatures.ts";
import { communeList, employmentZones, formerCommunes } from "#db/queries/nomenclatures-lists.ts";
import {
  populatedCommunes,
  populatedDistricts,
  type ReferenceShare,
  replaceReferenceShares,
} from "#db/queries/reference-shares.ts";
import type { Db } from "#db/schema.ts";
import { embeddedZoneShares } from "./embedded-zone-shares.ts";

/**
 * Computes the shares of reference populations by employment zone and département from the nomenclatures that count, and keeps
 * them with their vintages. Without the national files, the few figures of the demonstration's extract.
 */
export async function computeReferenceShares({ db }: Connection): Promise<number> {
  const kept = await nomenclatures(db);
  const density = national(counting(kept, "density"));
  const zones = national(counting(kept, "employmentZones"));
  const computed = density && zones ? await computedShares(db, kept, { density, zones }) : [];
  const known = new Set(
    computed.map(({ geography, code, indicator }) => `${geography} ${code} ${indicator}`),
  );
  const typed = embeddedZoneShares().filter(
    ({ geography, code, indicator }) => !known.has(`${geography} ${code} ${indicator}`),
  );
  await replaceReferenceShares(db, [...computed, ...typed]);
  return computed.length;
}

function national(row: KeptNomenclature | null): KeptNomenclature | null {
  return row && row.extract === 0 ? row : null;
}

type Grounds = { readonly density: KeptNomenclature; readonly zones: KeptNomenclature };

async function computedShares(
  db: Db,
  kept: readonly KeptNomenclature[],
  { density, zones }: Grounds,
): Promise<readonly ReferenceShare[]> {
  const today = await currentCodes(db, kept);
  const zoneOf = await employmentZones(db, zones.id);
  const rows = await populatedCommunes(db, density.id);
  const population = counting(kept, "districtPopulation");
  const counts = referenceCounts(
    rows.map(({ code, density: level, population: inhabitants }) => ({
      code,
      density: level,
      population: inhabitants ?? 0,
      zone: zoneOf.get(code) ?? zoneOf.get(today.get(code) ?? code) ?? null,
    })),
    population ? await districtsOf(db, population, today) : [],
  );
  const vintages = JSON.stringify({
    density: density.vintage,
    employmentZones: zones.vintage,
    ...(population && { districtPopulation: population.vintage }),
  });
  return counts.map((count) => ({ ...count, baseline: "residents", vintages, extract: 0 }));
}

/** Former communes, and arrondissements of Paris, Lyon and Marseille, under the code they have in other files. */
async function currentCodes(db: Db, kept: readonly KeptNomenclature[]) {
  const communes = counting(kept, "communes");
  if (!communes) return new Map<string, string>();

  const movements = counting(kept, "communeMovements");
  const former = await formerCommunes(db, communes.id, movements?.id ?? null);
  const parents = await communeList(db, communes.id);
  return new Map([
    ...former.map(({ former: old, current }) => [old, current] as const),
    ...parents.flatMap(({ code, parent }) => (parent ? [[code, parent] as const] : [])),
  ]);
}

async function districtsOf(
  db: Db,
  population: KeptNomenclature,
  today: ReadonlyMap<string, string>,
): Promise<readonly PopulatedDistrict[]> {
  const rows = await populatedDistricts(db, population);
  return rows.map(({ communes, population: inhabitants }) => ({
    population: inhabitants ?? 0,
    communes: communes.split(",").map((code) => today.get(code) ?? code),
  }));
}
