import type { PopulatedCommune, PopulatedDistrict } from "./populated-places.ts";

/** Where the people of districts live, and which districts a commune hosts. */
export type DistrictPeople = {
  /** Commune → its part of the people of its districts. */
  readonly people: ReadonlyMap<string, number>;
  /** Commune → its districts, and whether their people are known. */
  readonly hosted: ReadonlyMap<string, readonly HostedDistrict[]>;
};

type HostedDistrict = { readonly known: boolean };

/** A district over several communes is shared between them as they are populated. */
export function districtPeople(
  communes: readonly PopulatedCommune[],
  districts: readonly PopulatedDistrict[],
): DistrictPeople {
  const populations = new Map(communes.map(({ code, people }) => [code, people ?? 0]));
  const people = new Map<string, number>();
  const hosted = new Map<string, HostedDistrict[]>();
  for (const district of districts) {
    const all = district.communes.reduce((sum, code) => sum + (populations.get(code) ?? 0), 0);
    const known = district.people !== null && all > 0;
    const host = { known };
    for (const code of district.communes) {
      hosted.set(code, [...(hosted.get(code) ?? []), host]);
      if (!known) continue;
      const own = ((district.people ?? 0) * (populations.get(code) ?? 0)) / all;
      people.set(code, (people.get(code) ?? 0) + own);
    }
  }
  return { people, hosted };
}

/** The part of the districts of these communes whose people are known; 1 where there is no district. */
export function knownPart({ hosted }: DistrictPeople, communes: readonly string[]): number {
  const districts = [...new Set(communes.flatMap((code) => hosted.get(code) ?? []))];
  const known = districts.filter((district) => district.known).length;
  return districts.length === 0 ? 1 : known / districts.length;
}
