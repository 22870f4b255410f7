import { BASELINES, type Baseline } from "#app/domain/effects/baselines.ts";
import { peopleByCommune } from "#app/domain/effects/people-by-commune.ts";
import type { PopulatedCommune, PopulatedDistrict } from "#app/domain/effects/populated-places.ts";
import { referenceCounts } from "#app/domain/effects/reference-population.ts";
import { generationOfCode } from "#app/domain/territory/district-generation.ts";
import type { Connection } from "#db/connection.ts";
import { counting, type KeptNomenclature, nomenclatures } from "#db/queries/nomenclatures.ts";
import {
  countedCommunes,
  countedDistricts,
  type ReferenceShare,
  replaceReferenceShares,
} from "#db/queries/reference-shares.ts";
import type { Db } from "#db/schema.ts";
import { embeddedZoneShares } from "./embedded-zone-shares.ts";
import { POPULATION_LISTS } from "./population-lists.ts";
import {
  national,
  type ReferenceGrounds,
  readReferenceGrounds,
  todayOf,
} from "./reference-grounds.ts";

/**
 * Computes the shares of reference populations by employment zone and département from the nomenclatures that count, and keeps
 * them with their vintages. Without the national files, the few figures of the demonstration's extract.
 */
export async function computeReferenceShares({ db }: Connection): Promise<number> {
  const kept = await nomenclatures(db);
  const grounds = await readReferenceGrounds(db, kept);
  const computed: ReferenceShare[] = [];
  for (const baseline of grounds ? BASELINES : []) {
    if (grounds) computed.push(...(await computedShares(db, kept, grounds, baseline)));
  }
  const known = new Set(computed.map(keyOf));
  const typed = embeddedZoneShares().filter((share) => !known.has(keyOf(share)));
  await replaceReferenceShares(db, [...computed, ...typed]);
  return computed.length;
}

function keyOf({ geography, code, indicator, baseline }: ReferenceShare): string {
  return `${geography} ${code} ${indicator} ${baseline}`;
}

async function computedShares(
  db: Db,
  kept: readonly KeptNomenclature[],
  grounds: ReferenceGrounds,
  baseline: Baseline,
): Promise<readonly ReferenceShare[]> {
  const lists = POPULATION_LISTS[baseline];
  const byCommune = lists.communes && counting(kept, lists.communes);
  if (lists.communes && !byCommune) return [];

  const byDistrict = counting(kept, lists.districts);
  const counts = referenceCounts(
    await communesOf(db, grounds, byCommune),
    byDistrict ? await districtsOf(db, kept, grounds, byDistrict) : [],
  );
  const vintages = { ...grounds.vintages, ...vintageOf(byCommune) };
  const inDistricts = { ...vintages, ...vintageOf(byDistrict) };
  return counts.map((count) => ({
    ...{ ...count, baseline, extract: 0 },
    vintages: JSON.stringify(count.indicator === "priorityDistrict" ? inDistricts : vintages),
  }));
}

function vintageOf(list: KeptNomenclature | null): Readonly<Record<string, string>> {
  return list ? { [list.name]: list.vintage } : {};
}

/** The communes with the people of a list; with their residents without one. */
async function communesOf(
  db: Db,
  { communes, codes }: ReferenceGrounds,
  list: KeptNomenclature | null,
): Promise<readonly PopulatedCommune[]> {
  if (list === null) return communes.map((one) => ({ ...one, people: one.residents }));

  const residents = new Map(communes.map((one) => [one.code, one.residents]));
  const people = peopleByCommune(await countedCommunes(db, list.id), residents, codes);
  return communes.map((one) => ({ ...one, people: people.get(one.code) ?? null }));
}

/** Those of the list in force, a district that the file leaves out uncounted: a database may keep a file of the earlier list. */
async function districtsOf(
  db: Db,
  kept: readonly KeptNomenclature[],
  { codes }: ReferenceGrounds,
  list: KeptNomenclature,
): Promise<readonly PopulatedDistrict[]> {
  const counted = await countedDistricts(db, list.id);
  const here = new Set(counted.map(({ code }) => code));
  const all = national(counting(kept, "priorityDistricts"));
  const listed = all ? await countedDistricts(db, all.id) : [];
  return [...counted, ...listed.filter(({ code }) => !here.has(code))]
    .filter(({ code }) => generationOfCode(code) === 2024)
    .map(({ communes, people }) => ({
      people,
      communes: communes.split(",").map((code) => todayOf(code, codes)),
    }));
}
