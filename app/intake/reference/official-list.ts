import type { FormerCommune } from "#app/domain/territory/commune.ts";
import type { PriorityDistrict } from "#app/domain/territory/nomenclatures.ts";

export type DensityRow = {
  readonly commune: string;
  /** 1 to 7. */
  readonly density: number;
  /** Municipal population, where the file has it. */
  readonly population: number | null;
};

export type ZoneRow = { readonly commune: string; readonly zone: string };
export type ZoneName = { readonly code: string; readonly name: string };
export type FrrRow = { readonly commune: string; readonly status: string };
export type DistrictRow = PriorityDistrict & { readonly name: string };

/** Populations counted by priority district and by commune: residents (districts only), labour force, job-seekers. */
export const DISTRICT_COUNTS = [
  "districtPopulation",
  "districtLabourForce",
  "districtJobSeekers",
] as const;
export const COMMUNE_COUNTS = ["communeLabourForce", "communeJobSeekers"] as const;
export type CountedNomenclature =
  | (typeof DISTRICT_COUNTS)[number]
  | (typeof COMMUNE_COUNTS)[number];

/** People of a commune; null where the file masks or leaves out the count. */
export type CommuneCount = { readonly commune: string; readonly people: number | null };

/** People of a district, and the communes it lies in. */
export type DistrictCount = {
  readonly code: string;
  readonly communes: readonly string[];
  readonly people: number | null;
};

/** The lists that official files hold, by nomenclature. */
export type NomenclatureRows =
  | { readonly nomenclature: "density"; readonly rows: readonly DensityRow[] }
  | { readonly nomenclature: "priorityDistricts"; readonly rows: readonly DistrictRow[] }
  | {
      readonly nomenclature: "employmentZones";
      readonly rows: readonly ZoneRow[];
      readonly names: readonly ZoneName[];
    }
  | { readonly nomenclature: "frr"; readonly rows: readonly FrrRow[] }
  | { readonly nomenclature: "communeMovements"; readonly rows: readonly FormerCommune[] }
  | {
      readonly nomenclature: (typeof COMMUNE_COUNTS)[number];
      readonly rows: readonly CommuneCount[];
    }
  | {
      readonly nomenclature: (typeof DISTRICT_COUNTS)[number];
      readonly rows: readonly DistrictCount[];
    };
