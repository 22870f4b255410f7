import type { Nomenclatures } from "#app/domain/territory/nomenclatures.ts";
import type { Territory } from "#app/domain/territory/place.ts";
import { buildTerritory } from "#app/domain/territory/territory.ts";
import type { NomenclatureName, NomenclatureTable } from "../schema/nomenclatures.ts";
import type { Db } from "../schema.ts";
import {
  communeList,
  densityGrid,
  districtList,
  employmentZones,
  formerCommunes,
} from "./nomenclatures-lists.ts";

/** A vintage that is kept, and whether it has the contours of districts. */
export type KeptNomenclature = NomenclatureTable & { readonly contours: boolean };

/** Every vintage kept, by name, the one that counts first. */
export async function nomenclatures(db: Db): Promise<KeptNomenclature[]> {
  const rows = await db
    .selectFrom("nomenclature")
    .selectAll()
    .select(({ selectFrom }) =>
      selectFrom("priorityDistrict")
        .whereRef("priorityDistrict.nomenclatureId", "=", "nomenclature.id")
        .where("contour", "is not", null)
        .select("code")
        .limit(1)
        .as("withContour"),
    )
    .execute();
  return rows
    .map(({ withContour, ...row }) => ({ ...row, contours: withContour !== null }))
    .sort((a, b) => compare(a.name, b.name) || precedence(a, b));
}

/**
 * All that answers questions of place, in memory. The newest geography counts, contours before lists and whole lists before
 * extracts; with `asOf` ("2024", "2025-07"), the newest of that date, or the oldest kept when there is none.
 */
export async function loadTerritory(db: Db, asOf: string | null = null): Promise<Territory> {
  return buildTerritory(await loadNomenclatures(db, asOf));
}

/** The lists behind it. */
export async function loadNomenclatures(
  db: Db,
  asOf: string | null = null,
): Promise<Nomenclatures> {
  const kept = await nomenclatures(db);
  const find = (name: NomenclatureName) => counting(kept, name, asOf);
  const communes = find("communes");
  const density = find("density");
  const zones = find("employmentZones");
  const districts = find("priorityDistricts");
  const movements = find("communeMovements");
  return {
    communes: communes && {
      ...label(communes),
      communes: await communeList(db, communes.id),
      former: await formerCommunes(db, communes.id, movements?.id ?? null),
    },
    density: density && { ...label(density), classes: await densityGrid(db, density.id) },
    employmentZones: zones && { ...label(zones), zones: await employmentZones(db, zones.id) },
    priorityDistricts: districts && {
      ...label(districts),
      ...(await districtList(db, districts, coverage(kept))),
    },
  };
}

/** The extract's communes stand in its density classes. */
function coverage(kept: readonly KeptNomenclature[]): number | null {
  return kept.find(({ name, extract }) => name === "density" && extract === 1)?.id ?? null;
}

function label({ vintage, extract }: KeptNomenclature) {
  return { vintage, extract: extract === 1 };
}

/** The vintage that counts; null when the nomenclature is not loaded. */
export function counting(
  kept: readonly KeptNomenclature[],
  name: NomenclatureName,
  asOf: string | null = null,
): KeptNomenclature | null {
  const candidates = kept.filter((row) => row.name === name).sort(precedence);
  if (asOf === null) return candidates[0] ?? null;

  const preferred = candidates.filter(({ extract }) => extract === candidates[0]?.extract);
  return preferred.find(({ vintage }) => vintage <= asOf) ?? preferred.at(-1) ?? null;
}

function precedence(a: KeptNomenclature, b: KeptNomenclature): number {
  return (
    a.extract - b.extract ||
    Number(b.contours) - Number(a.contours) ||
    compare(b.vintage, a.vintage) ||
    compare(b.loadedAt, a.loadedAt) ||
    b.id - a.id
  );
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
