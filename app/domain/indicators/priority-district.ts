import {
  defineIndicator,
  type RecordedHire,
  type Series,
  type UnknownReason,
} from "./indicator.ts";
import { outsideOf, SERIES_FORMULA } from "./series.ts";

/** Hires living in a priority urban district (QPV) on the day of hire. */
export const priorityDistrict = livingInPriorityDistrict("priorityDistrict", 1, "base");

/** The same question asked of a series of contracts. */
export function livingInPriorityDistrict<const Id extends string>(
  id: Id,
  number: number,
  series: Series,
) {
  return defineIndicator({
    id,
    number,
    series,
    formula: {
      numerator: "qpv(residence, mois_embauche) = yes",
      denominator: `${SERIES_FORMULA[series]} ; qpv(residence, mois_embauche) ∈ {yes, no}`,
    },
    exclusion: outsideOf(series),
    trait: (hire) => hire.priorityDistrict,
    unknownReason,
  });
}

function unknownReason({ communeGiven, priorityDistrictVerdict }: RecordedHire): UnknownReason {
  if (priorityDistrictVerdict === "unavailable") return "unavailable";
  return communeGiven ? "undetermined" : "notProvided";
}
