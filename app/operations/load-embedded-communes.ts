import { foldCommuneName } from "#app/domain/territory/commune-name.ts";
import type { NomenclatureLists } from "#db/queries/nomenclatures-write.ts";

/** An entry of the package's list; delegated and associated communes name the one that took them over as `chefLieu`. */
type Entry = {
  readonly code: string;
  readonly nom: string;
  readonly type: string;
  readonly departement: string;
  readonly region: string;
  readonly population?: number;
  /** Commune of a municipal arrondissement. */
  readonly commune?: string;
  readonly chefLieu?: string;
  readonly anciensCodes?: readonly string[];
};

/** Communes and arrondissements of today, and the codes that merged into them. */
export function communeLists(bytes: Uint8Array): NomenclatureLists {
  const entries = JSON.parse(new TextDecoder().decode(bytes)) as Entry[];
  const today = entries.filter(({ type }) =>
    /^(commune-actuelle|arrondissement-municipal)$/.test(type),
  );
  return {
    commune: today.map(({ code, nom, departement, region, population, commune }) => ({
      code,
      name: nom,
      folded: foldCommuneName(nom),
      department: departement,
      region,
      population: population ?? null,
      parent: commune ?? null,
    })),
    formerCommune: formerCommunes(entries, new Set(today.map(({ code }) => code))),
  };
}

/** Where the delegated commune and the former code lead to two communes, the code was split: both are kept. */
function formerCommunes(entries: readonly Entry[], today: ReadonlySet<string>) {
  const pairs = new Set<string>();
  for (const { code, chefLieu, anciensCodes = [] } of entries) {
    for (const former of anciensCodes) pairs.add(`${former} ${code}`);
    if (chefLieu !== undefined && !today.has(code)) pairs.add(`${code} ${chefLieu}`);
  }
  return [...pairs].map((pair) => ({ former: pair.slice(0, 5), current: pair.slice(6) }));
}
