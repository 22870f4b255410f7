/** A commune as the nomenclatures that count describe it; null is what none says. */
export type PopulatedCommune = {
  readonly code: string;
  readonly population: number;
  /** Class of the 7-level density grid. */
  readonly density: number | null;
  readonly zone: string | null;
};

/** A priority district, its inhabitants and the communes it lies in. */
export type PopulatedDistrict = {
  readonly population: number;
  readonly communes: readonly string[];
};

export type ReferenceCount = {
  readonly geography: "zone" | "department";
  readonly code: string;
  readonly indicator: "priorityDistrict" | "rural";
  readonly numerator: number;
  readonly population: number;
};

/** Classes 5 to 7 are rural (INSEE). */
const FIRST_RURAL_CLASS = 5;

/**
 * How many residents of each employment zone and département live in a rural commune, and in a priority district. A district over
 * several communes is shared between them as they are populated. Counts of districts are left out when their populations are not
 * known: an absent share is not 0.
 */
export function referenceCounts(
  communes: readonly PopulatedCommune[],
  districts: readonly PopulatedDistrict[],
): readonly ReferenceCount[] {
  const residents = districtResidents(communes, districts);
  return (["zone", "department"] as const).flatMap((geography) => {
    const areas = byArea(communes, geography);
    return [...areas].flatMap(([code, members]) => {
      const area = { geography, code, population: total(members, ({ population }) => population) };
      const rural = total(members, ({ density, population }) =>
        (density ?? 0) >= FIRST_RURAL_CLASS ? population : 0,
      );
      const inDistricts = total(members, (commune) => residents.get(commune.code) ?? 0);
      return [
        ...(members.some(({ density }) => density !== null)
          ? [{ ...area, indicator: "rural" as const, numerator: rural }]
          : []),
        ...(districts.length > 0
          ? [{ ...area, indicator: "priorityDistrict" as const, numerator: inDistricts }]
          : []),
      ];
    });
  });
}

/** Commune → its residents of priority districts. */
function districtResidents(
  communes: readonly PopulatedCommune[],
  districts: readonly PopulatedDistrict[],
): ReadonlyMap<string, number> {
  const populations = new Map(communes.map(({ code, population }) => [code, population]));
  const residents = new Map<string, number>();
  for (const district of districts) {
    const known = district.communes.filter((code) => (populations.get(code) ?? 0) > 0);
    const all = known.reduce((sum, code) => sum + (populations.get(code) ?? 0), 0);
    for (const code of known) {
      const own = (district.population * (populations.get(code) ?? 0)) / all;
      residents.set(code, (residents.get(code) ?? 0) + own);
    }
  }
  return residents;
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

/** "35238" → "35", "2A004" → "2A", "97411" → "974". */
function departmentOf(code: string): string {
  return code.startsWith("97") ? code.slice(0, 3) : code.slice(0, 2);
}

function total(
  communes: readonly PopulatedCommune[],
  count: (commune: PopulatedCommune) => number,
): number {
  return Math.round(communes.reduce((sum, commune) => sum + count(commune), 0));
}
