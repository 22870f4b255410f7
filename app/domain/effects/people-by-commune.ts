/** People counted in a commune of a file; null when the file masks them. */
export type CountedCommune = { readonly commune: string; readonly people: number | null };

export type CommuneCodes = {
  /** Code gone → commune of today. */
  readonly former: ReadonlyMap<string, string>;
  /** Arrondissement → Paris, Lyon, Marseille. */
  readonly parents: ReadonlyMap<string, string>;
};

/**
 * The people of a file under the communes of another list, of another year. What merged since is added; what had merged in the
 * file is shared as residents are; arrondissements count only where their commune has no line. A masked count leaves the commune
 * unknown. Communes without a line are absent.
 */
export function peopleByCommune(
  counted: readonly CountedCommune[],
  residents: ReadonlyMap<string, number>,
  codes: CommuneCodes,
): ReadonlyMap<string, number | null> {
  const listed = new Set(counted.map(({ commune }) => commune));
  const merged = mergedInFile(listed, residents, codes);
  const people = new Map<string, number | null>();
  for (const { commune, people: count } of counted) {
    if (listed.has(codes.parents.get(commune) ?? "")) continue;
    const places = placesOf(commune, residents, codes, merged);
    const all = places.reduce((sum, code) => sum + (residents.get(code) ?? 0), 0);
    for (const code of places) {
      const part = all > 0 ? (residents.get(code) ?? 0) / all : 1 / places.length;
      const before = people.get(code);
      people.set(code, count === null || before === null ? null : (before ?? 0) + count * part);
    }
  }
  return people;
}

/** Commune of the file → communes of the list that it took over. */
function mergedInFile(
  listed: ReadonlySet<string>,
  residents: ReadonlyMap<string, number>,
  { former }: CommuneCodes,
): ReadonlyMap<string, readonly string[]> {
  const merged = new Map<string, string[]>();
  for (const code of residents.keys()) {
    const heir = former.get(code);
    if (heir === undefined || listed.has(code)) continue;
    merged.set(heir, [...(merged.get(heir) ?? []), code]);
  }
  return merged;
}

/** The communes of the list that a line of the file speaks of. */
function placesOf(
  commune: string,
  residents: ReadonlyMap<string, number>,
  { former, parents }: CommuneCodes,
  merged: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const own = residents.has(commune)
    ? commune
    : (parents.get(commune) ?? former.get(commune) ?? commune);
  return [...(residents.has(own) ? [own] : []), ...(merged.get(commune) ?? [])];
}
