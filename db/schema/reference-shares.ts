import type { Flag } from "./employers.ts";

export type Geography = "zone" | "department";

/** Whom hires are compared with: residents; labour force and job-seekers where their files are loaded. */
export type Baseline = "residents" | "labourForce" | "jobSeekers";

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
