import type { CommuneCodes } from "#app/domain/effects/people-by-commune.ts";
import type { PopulatedCommune } from "#app/domain/effects/populated-places.ts";
import { counting, type KeptNomenclature } from "#db/queries/nomenclatures.ts";
import { communeList, employmentZones, formerCommunes } from "#db/queries/nomenclatures-lists.ts";
import { populatedCommunes } from "#db/queries/reference-shares.ts";
import type { Db } from "#db/schema.ts";

/** The country as the national density grid and employment zones describe it. */
export type ReferenceGrounds = {
  readonly communes: readonly Omit<PopulatedCommune, "people">[];
  readonly codes: CommuneCodes;
  readonly vintages: Readonly<Record<string, string>>;
};

/** Null until both are loaded whole. */
export async function readReferenceGrounds(
  db: Db,
  kept: readonly KeptNomenclature[],
): Promise<ReferenceGrounds | null> {
  const density = national(counting(kept, "density"));
  const zones = national(counting(kept, "employmentZones"));
  if (!density || !zones) return null;

  const codes = await communeCodes(db, kept);
  const zoneOf = await employmentZones(db, zones.id);
  const rows = await populatedCommunes(db, density.id);
  return {
    communes: rows.map(({ code, density: level, population }) => ({
      ...{ code, density: level, residents: population ?? 0 },
      zone: zoneOf.get(code) ?? zoneOf.get(todayOf(code, codes)) ?? null,
    })),
    codes,
    vintages: { density: density.vintage, employmentZones: zones.vintage },
  };
}

/** A former commune or an arrondissement under the code it has in other files. */
export function todayOf(code: string, { former, parents }: CommuneCodes): string {
  return parents.get(code) ?? former.get(code) ?? code;
}

/** Null for an extract. */
export function national(row: KeptNomenclature | null): KeptNomenclature | null {
  return row && row.extract === 0 ? row : null;
}

async function communeCodes(db: Db, kept: readonly KeptNomenclature[]): Promise<CommuneCodes> {
  const communes = counting(kept, "communes");
  if (!communes) return { former: new Map(), parents: new Map() };

  const movements = counting(kept, "communeMovements");
  const former = await formerCommunes(db, communes.id, movements?.id ?? null);
  const listed = await communeList(db, communes.id);
  return {
    former: new Map(former.map(({ former: code, current }) => [code, current])),
    parents: new Map(listed.flatMap(({ code, parent }) => (parent ? [[code, parent]] : []))),
  };
}
