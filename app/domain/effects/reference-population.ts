import { departmentOf } from "#app/domain/territory/commune.ts";
import { type DistrictPeople, districtPeople, knownPart } from "./district-people.ts";
import type { PopulatedCommune, PopulatedDistrict } from "./populated-places.ts";

export type ReferenceCount = {
  readonly geography: "zone" | "department";
  readonly code: string;
  readonly indicator: "priorityDistrict" | "rural";
  readonly numerator: number;
  readonly population: number;
};

/** Classes 5 to 7 are rural (INSEE). */
const FIRST_RURAL_CLASS = 5;

/** An area has a share when so much of it is counted, by residents of communes and by number of districts. */
const KNOWN_ENOUGH = 0.95;

/**
 * How many people of each employment zone and département live in a rural commune, and in a priority district. Communes without a
 * count are left out of both; an area of which less than 95 % is counted has no share, nor has any area where districts are not
 * loaded, or count more people than the whole area: an absent share is not 0.
 */
export function referenceCounts(
  communes: readonly PopulatedCommune[],
  districts: readonly PopulatedDistrict[],
): readonly ReferenceCount[] {
  const inDistricts = districts.length === 0 ? null : districtPeople(communes, districts);
  return (["zone", "department"] as const).flatMap((geography) =>
    [...byArea(communes, geography)].flatMap(([code, members]) => {
      const known = members.filter(({ people }) => people !== null);
      const part = total(known, residentsOf) / total(members, residentsOf);
      const population = total(known, peopleOf);
      if (!(part >= KNOWN_ENOUGH) || population === 0) return [];

      const area = { geography, code, population };
      return [
        ...count({ ...area, indicator: "rural" }, ruralPeople(known)),
        ...count({ ...area, indicator: "priorityDistrict" }, peopleIn(inDistricts, members)),
      ];
    }),
  );
}

function count(area: Omit<ReferenceCount, "numerator">, people: number | null): ReferenceCount[] {
  if (people === null || people > area.population) return [];
  return [{ ...area, numerator: people }];
}

/** Null where no density class is known. */
function ruralPeople(communes: readonly PopulatedCommune[]): number | null {
  if (communes.every(({ density }) => density === null)) return null;
  return total(communes, ({ density, people }) =>
    (density ?? 0) >= FIRST_RURAL_CLASS ? (people ?? 0) : 0,
  );
}

/** Null where too few districts of the area have a count. */
function peopleIn(
  districts: DistrictPeople | null,
  members: readonly PopulatedCommune[],
): number | null {
  if (districts === null) return null;
  const codes = members.map(({ code }) => code);
  if (knownPart(districts, codes) < KNOWN_ENOUGH) return null;
  return total(members, ({ code }) => districts.people.get(code) ?? 0);
}

function byArea(
  communes: readonly PopulatedCommune[],
  geography: ReferenceCount["geography"],
): ReadonlyMap<string, readonly PopulatedCommune[]> {
  const areas = new Map<string, PopulatedCommune[]>();
  for (const commune of communes) {
    const code = geography === "zone" ? commune.zone : departmentOf(commune.code);
    if (code === null) continue;
    const members = areas.get(code);
    if (members) members.push(commune);
    else areas.set(code, [commune]);
  }
  return areas;
}

const residentsOf = ({ residents }: PopulatedCommune) => residents;
const peopleOf = ({ people }: PopulatedCommune) => people ?? 0;

function total(
  communes: readonly PopulatedCommune[],
  counted: (commune: PopulatedCommune) => number,
): number {
  return Math.round(communes.reduce((sum, commune) => sum + counted(commune), 0));
}
