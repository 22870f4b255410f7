import type { Hire } from "../hiring/hire.ts";
import type { Verdict } from "../territory/place.ts";
import type { ContractClass } from "./contract-class.ts";

/** Which contracts an indicator counts: the base (CDI and CDD of six months or more) or a series apart. */
export const SERIES = ["base", "shortFixedTerm", "apprentices", "interns", "temporary"] as const;
export type Series = (typeof SERIES)[number];

/** Why a hire is not asked the question at all. */
export type Exclusion = ContractClass | "regulatedOccupation" | "tooRecent";

/** Why a hire that is asked has no answer. */
export type UnknownReason =
  | "notProvided"
  | "undetermined"
  | "unavailable"
  | "otherGender"
  | "genderNotDeclared";

/** A hire with what was decided about its residence, as it is kept: says why an answer is unknown. */
export type RecordedHire = Hire & {
  readonly communeGiven: boolean;
  readonly priorityDistrictVerdict: Verdict;
  readonly ruralVerdict: Verdict;
};

/** Both sides of the fraction in words that need no translation: columns, values, set notation. */
export type Formula = { readonly numerator: string; readonly denominator: string };

export type HireIndicator<Id extends string = string> = {
  readonly id: Id;
  /** Its key in the table of measures: never changed, never given again. */
  readonly number: number;
  readonly series: Series;
  readonly formula: Formula;
  /** Why this hire is not counted at all; null when it is in the population. */
  readonly exclusion: (hire: Hire) => Exclusion | null;
  readonly population: (hire: Hire) => boolean;
  /** True, false, or null when the company could not say. */
  readonly trait: (hire: Hire) => boolean | null;
  /** Why the trait of this hire is null. */
  readonly unknownReason: (hire: RecordedHire) => UnknownReason;
};

/** The first share minus the second, in [−1, 1]. */
export type GapIndicator<Id extends string = string> = {
  readonly id: Id;
  readonly first: HireIndicator;
  readonly second: HireIndicator;
};

type Definition<Id extends string> = Omit<HireIndicator<Id>, "population" | "unknownReason"> &
  Partial<Pick<HireIndicator, "unknownReason">>;

/** An indicator from its definition; the population is whoever nothing excludes. */
export function defineIndicator<const Id extends string>(
  definition: Definition<Id>,
): HireIndicator<Id> {
  return {
    unknownReason: () => "notProvided",
    ...definition,
    population: (hire) => definition.exclusion(hire) === null,
  };
}
