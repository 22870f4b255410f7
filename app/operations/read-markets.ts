import type { Baseline } from "#app/domain/effects/baselines.ts";
import { type ZoneHome, zoneHomes } from "#db/queries/employment-zones.ts";
import { counting, type KeptNomenclature, nomenclatures } from "#db/queries/nomenclatures.ts";
import { type ReferenceShare, referenceShares } from "#db/queries/reference-shares.ts";
import type { Db } from "#db/schema.ts";
import { POPULATION_LISTS } from "./population-lists.ts";

export type MarketIndicator = ReferenceShare["indicator"];

/** Share of an indicator; null when it is not known. */
export type MarketShares = Readonly<Record<MarketIndicator, number | null>>;

/** An employment zone, where it is, and the shares of a population of it. */
export type Market = ZoneHome & { readonly shares: MarketShares };

export type DepartmentShares = { readonly department: string; readonly shares: MarketShares };

export type Markets = {
  /** Zones with a known share, in the order of their names. */
  readonly zones: readonly Market[];
  /** Of the département itself; of its known zones together where the country is not loaded. */
  readonly departments: readonly DepartmentShares[];
  /** Without it only the zones of the extract are known. */
  readonly isCountryMissing: boolean;
  /** Without it shares of priority districts are unknown, or those of the extract. */
  readonly isDistrictCountMissing: boolean;
  readonly vintages: Readonly<Record<string, string>>;
};

/** The labour markets that shares of a population are known of. */
export async function readMarkets(db: Db, baseline: Baseline): Promise<Markets> {
  const kept = await nomenclatures(db);
  const known = await sharesAmong(db, "zone", baseline);
  const homes = await homesOf(db, kept);
  const zones = homes
    .map((home) => ({ ...home, shares: sharesOf(known.filter(({ code }) => code === home.zone)) }))
    .filter(({ shares }) => shares.priorityDistrict !== null || shares.rural !== null)
    .toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
  return {
    zones,
    departments: departmentShares(zones, known, await sharesAmong(db, "department", baseline)),
    isCountryMissing: counting(kept, "employmentZones")?.extract !== 0,
    isDistrictCountMissing: counting(kept, POPULATION_LISTS[baseline].districts) === null,
    vintages: Object.assign({}, ...known.map(({ vintages }) => JSON.parse(vintages))),
  };
}

async function sharesAmong(db: Db, geography: ReferenceShare["geography"], baseline: Baseline) {
  const shares = await referenceShares(db, geography);
  return shares.filter((share) => share.baseline === baseline);
}

async function homesOf(db: Db, kept: readonly KeptNomenclature[]): Promise<readonly ZoneHome[]> {
  const [zones, communes] = [counting(kept, "employmentZones"), counting(kept, "communes")];
  return zones && communes ? zoneHomes(db, { zones: zones.id, communes: communes.id }) : [];
}

function sharesOf(known: readonly ReferenceShare[]): MarketShares {
  return { priorityDistrict: together(known, "priorityDistrict"), rural: together(known, "rural") };
}

/** Of several areas as one; null without any. */
function together(known: readonly ReferenceShare[], indicator: MarketIndicator): number | null {
  const own = known.filter((share) => share.indicator === indicator);
  const population = own.reduce((sum, share) => sum + share.population, 0);
  return population > 0 ? own.reduce((sum, share) => sum + share.numerator, 0) / population : null;
}

function departmentShares(
  zones: readonly Market[],
  byZone: readonly ReferenceShare[],
  byDepartment: readonly ReferenceShare[],
): readonly DepartmentShares[] {
  const codes = new Set([
    ...byDepartment.map(({ code }) => code),
    ...zones.map(({ department }) => department),
  ]);
  return [...codes].toSorted().map((department) => {
    const here = new Set(zones.filter((one) => one.department === department).map((z) => z.zone));
    const fromZones = sharesOf(byZone.filter(({ code }) => here.has(code)));
    const own = sharesOf(byDepartment.filter(({ code }) => code === department));
    return {
      department,
      shares: {
        priorityDistrict: own.priorityDistrict ?? fromZones.priorityDistrict,
        rural: own.rural ?? fromZones.rural,
      },
    };
  });
}
