import type { Commune, FormerCommune } from "#app/domain/territory/commune.ts";
import type { MultiPolygon } from "#app/domain/territory/contour-index.ts";
import type { PriorityDistrict } from "#app/domain/territory/nomenclatures.ts";
import type { NomenclatureTable } from "../schema/nomenclatures.ts";
import type { Db } from "../schema.ts";

export async function communeList(db: Db, nomenclatureId: number): Promise<Commune[]> {
  return db
    .selectFrom("commune")
    .where("nomenclatureId", "=", nomenclatureId)
    .select(["code", "department", "region", "parent"])
    .execute();
}

/** Codes gone, as the communes list tells them and, where they are loaded, the movements since 1943. */
export async function formerCommunes(
  db: Db,
  communesId: number,
  movementsId: number | null,
): Promise<FormerCommune[]> {
  return db
    .selectFrom("formerCommune")
    .where("nomenclatureId", "in", movementsId === null ? [communesId] : [communesId, movementsId])
    .select(["former", "current"])
    .distinct()
    .execute();
}

export async function densityGrid(db: Db, nomenclatureId: number): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom("communeDensity")
    .where("nomenclatureId", "=", nomenclatureId)
    .select(["commune", "density"])
    .execute();
  return new Map(rows.map(({ commune, density }) => [commune, density]));
}

export async function employmentZones(
  db: Db,
  nomenclatureId: number,
): Promise<Map<string, string>> {
  const rows = await db
    .selectFrom("communeZone")
    .where("nomenclatureId", "=", nomenclatureId)
    .select(["commune", "zone"])
    .execute();
  return new Map(rows.map(({ commune, zone }) => [commune, zone]));
}

/** Districts with their contours; for an extract, also the communes it answers for. */
export async function districtList(
  db: Db,
  { id, extract }: Pick<NomenclatureTable, "id" | "extract">,
  coverageId: number | null,
): Promise<{ districts: PriorityDistrict[]; covered: ReadonlySet<string> | null }> {
  const rows = await db
    .selectFrom("priorityDistrict")
    .where("nomenclatureId", "=", id)
    .select(["code", "communes", "contour"])
    .execute();
  const districts = rows.map(({ code, communes, contour }) => ({
    code,
    communes: communes.split(","),
    contour: contour === null ? null : (JSON.parse(contour) as MultiPolygon),
  }));
  if (extract === 0) return { districts, covered: null };

  const classes =
    coverageId === null ? new Map<string, number>() : await densityGrid(db, coverageId);
  return { districts, covered: new Set(classes.keys()) };
}
