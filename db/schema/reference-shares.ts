import type { Baseline } from "#app/domain/effects/baselines.ts";
import type { Flag } from "./employers.ts";

export type Geography = "zone" | "department";

/** How many of a population have the trait of an indicator. */
export interface ReferenceShareTable {
  geography: Geography;
  /** Of the employment zone or of the département. */
  code: string;
  indicator: "priorityDistrict" | "rural";
  baseline: Baseline;
  numerator: number;
  population: number;
  /** JSON: nomenclature → vintage. */
  vintages: string;
  /** 1 for the figures typed by hand for the demonstration. */
  extract: Flag;
}

export interface ReferenceShareTables {
  referenceShare: ReferenceShareTable;
}
