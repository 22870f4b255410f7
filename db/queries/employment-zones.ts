import type { Db } from "../schema.ts";

/** An employment zone as pages name it. */
export type ZoneHome = {
  readonly zone: string;
  /** Its official name, else that of its most populous commune. */
  readonly name: string;
  /** Where most of its residents are. */
  readonly department: string;
};

type Vintages = { readonly zones: number; readonly communes: number };

/** Every zone with a commune, in the order of codes, by its name and its département. */
export async function zoneHomes(db: Db, { zones, communes }: Vintages): Promise<ZoneHome[]> {
  const rows = await db
    .selectFrom("communeZone")
    .innerJoin("commune", (join) =>
      join
        .onRef("commune.code", "=", "communeZone.commune")
        .on("commune.nomenclatureId", "=", communes),
    )
    .leftJoin("employmentZone", (join) =>
      join
        .onRef("employmentZone.code", "=", "communeZone.zone")
        .on("employmentZone.nomenclatureId", "=", zones),
    )
    .where("communeZone.nomenclatureId", "=", zones)
    .orderBy("commune.code")
    .select(["communeZone.zone", "commune.name", "commune.department", "commune.population"])
    .select("employmentZone.name as official")
    .execute();

  const homes = new Map<string, Home>();
  for (const { zone, name, official, department, population } of rows.toSorted(mostPopulousFirst)) {
    const home = homes.get(zone) ?? { name: official || name, residents: new Map() };
    home.residents.set(department, (home.residents.get(department) ?? 0) + (population ?? 0));
    homes.set(zone, home);
  }
  return [...homes]
    .map(([zone, { name, residents }]) => ({ zone, name, department: mostPopulous(residents) }))
    .toSorted((a, b) => (a.zone < b.zone ? -1 : 1));
}

type Home = { readonly name: string; readonly residents: Map<string, number> };

type Populated = { readonly population: number | null };

/** In the program: databases disagree on where an unknown population comes. */
function mostPopulousFirst(a: Populated, b: Populated): number {
  return (b.population ?? 0) - (a.population ?? 0);
}

function mostPopulous(residents: ReadonlyMap<string, number>): string {
  const [[department] = [""]] = [...residents].toSorted(([, a], [, b]) => b - a);
  return department;
}

/** A commune found by its code or its name, with its zone; null when the geography loaded does not place it. */
export type FoundCommune = {
  readonly code: string;
  readonly name: string;
  readonly department: string;
  readonly zone: string | null;
};

/** A name that several communes have gives them all, the most populous first. `names` are folded. */
export async function findCommunes(
  db: Db,
  { zones, communes }: Vintages,
  { code, names }: { readonly code: string; readonly names: readonly string[] },
): Promise<readonly FoundCommune[]> {
  const rows = await db
    .selectFrom("commune")
    .leftJoin("communeZone", (join) =>
      join
        .onRef("communeZone.commune", "=", "commune.code")
        .on("communeZone.nomenclatureId", "=", zones),
    )
    .where("commune.nomenclatureId", "=", communes)
    .where("commune.parent", "is", null)
    .where((eb) => eb.or([eb("commune.code", "=", code), eb("commune.folded", "in", names)]))
    .orderBy("commune.code")
    .select(["commune.code", "commune.name", "commune.department", "commune.population"])
    .select("communeZone.zone")
    .execute();
  return rows.toSorted(mostPopulousFirst).map(({ population: _, ...commune }) => commune);
}
