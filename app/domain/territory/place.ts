import type { Month } from "../hiring/month.ts";

/**
 * What may be said of a place. `undetermined`: what was given does not settle it (a commune that hosts a district, a split
 * commune, nothing at all). `unavailable`: the nomenclature that would settle it is not loaded; never taken for "no".
 */
export const VERDICTS = ["yes", "no", "undetermined", "unavailable"] as const;
export type Verdict = (typeof VERDICTS)[number];

export type PriorityDistrictMethod =
  | "codeGiven"
  | "answerGiven"
  | "pointInPolygon"
  | "communeWithoutDistrict"
  | "wholeCommune";

export type PriorityDistrictAnswer = {
  readonly verdict: Verdict;
  /** The district, when it is known. */
  readonly code: string | null;
  readonly method: PriorityDistrictMethod | null;
  readonly vintage: string | null;
  /** Metres from the point to the nearest edge, for a point near one. */
  readonly distanceToEdge: number | null;
};

export type RuralAnswer = {
  readonly verdict: Verdict;
  readonly method: "densityClass" | "densityGiven" | null;
  readonly vintage: string | null;
};

/** Something odd about what was given, to check by its author; never silently decided. */
export type PlaceAnomaly =
  | "unknownCommune"
  | "splitCommune"
  | "districtOfOtherGeneration"
  | "unknownDistrict"
  | "districtOfOtherCommune"
  | "yesWithoutDistrict"
  | "noBesideCode"
  | "densityDisagrees";

/** What is known of a residence or a site; every part may be absent. */
export type Place = {
  readonly commune: string | null;
  /** A district's code, "oui" or "non", as given. */
  readonly qpv: string | null;
  /** Density class given by the company, 1 to 7. */
  readonly density: number | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
  readonly month: Month;
};

export type PlaceAnswer = {
  /** The commune of today's COG that the code given leads to; null when unknown or split. */
  readonly commune: string | null;
  readonly department: string | null;
  readonly region: string | null;
  readonly employmentZone: string | null;
  readonly density: number | null;
  readonly rural: RuralAnswer;
  readonly priorityDistrict: PriorityDistrictAnswer;
  readonly anomalies: readonly PlaceAnomaly[];
};

/** Vintages of the nomenclatures behind the answers; null for one that is not loaded. */
export type Vintages = {
  readonly communes: string | null;
  readonly density: string | null;
  readonly priorityDistricts: string | null;
  readonly employmentZones: string | null;
};

/** Answers for any place, in memory: `locate` is called once per distinct place of a file. */
export type Territory = {
  readonly vintages: Vintages;
  locate(place: Place): PlaceAnswer;
};
