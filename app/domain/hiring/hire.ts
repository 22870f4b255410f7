import type { Month } from "./month.ts";

export const CONTRACTS = ["CDI", "CDD", "ALTERNANCE", "STAGE", "INTERIM"] as const;
export type Contract = (typeof CONTRACTS)[number];

export const GENDERS = ["F", "M", "X", "ND"] as const;
export type Gender = (typeof GENDERS)[number];

export const DIPLOMA_REQUIREMENTS = ["aucun", "souhaite", "exige", "reglemente"] as const;
export type DiplomaRequirement = (typeof DIPLOMA_REQUIREMENTS)[number];

export const WORK_SAMPLES = ["non", "oui", "note"] as const;
export type WorkSample = (typeof WORK_SAMPLES)[number];

export const STRUCTURED_INTERVIEWS = ["non", "oui", "grille"] as const;
export type StructuredInterview = (typeof STRUCTURED_INTERVIEWS)[number];

export const CHANNELS = [
  "france_travail",
  "mission_locale",
  "cap_emploi",
  "ecole",
  "e2c",
  "gen",
  "cooptation",
  "direct",
  "autre",
] as const;
export type Channel = (typeof CHANNELS)[number];

/** One contract start, as indicators see it: null is what the company did not or could not say. */
export type Hire = {
  readonly month: Month;
  /** Months from the hire to the month the figures are made as of: decides who can have stayed 6 or 12. */
  readonly monthsObserved: number;
  /** Lives in a priority district (QPV) on the hire date. */
  readonly priorityDistrict: boolean | null;
  /** Lives in a rural commune (density class 5 to 7). */
  readonly rural: boolean | null;
  readonly gender: Gender | null;
  readonly contract: Contract;
  /** Length of a CDD, in months. */
  readonly fixedTermMonths: number | null;
  readonly diplomaRequirement: DiplomaRequirement | null;
  /** Recruited by simulation (MRS). */
  readonly simulation: boolean | null;
  /** Days of immersion (PMSMP). */
  readonly immersionDays: number | null;
  readonly workSample: WorkSample | null;
  readonly structuredInterview: StructuredInterview | null;
  readonly anonymousCv: boolean | null;
  /** ROME code. */
  readonly occupation: string | null;
  /** Diploma level of the person hired, 3 to 8. */
  readonly level: number | null;
  /** Usual level of the occupation, 3 to 8. */
  readonly usualLevel: number | null;
  readonly channel: Channel | null;
  readonly presentAfter6: boolean | null;
  readonly presentAfter12: boolean | null;
};
