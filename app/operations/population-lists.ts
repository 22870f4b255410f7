import type { Baseline } from "#app/domain/effects/baselines.ts";
import type { NomenclatureName } from "#db/schema/nomenclatures.ts";

/** The lists that count a population; the density grid itself counts residents. */
export const POPULATION_LISTS = {
  residents: { communes: null, districts: "districtPopulation" },
  labourForce: { communes: "communeLabourForce", districts: "districtLabourForce" },
  jobSeekers: { communes: "communeJobSeekers", districts: "districtJobSeekers" },
} as const satisfies Record<
  Baseline,
  { communes: NomenclatureName | null; districts: NomenclatureName }
>;
