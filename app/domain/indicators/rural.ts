import {
  defineIndicator,
  type RecordedHire,
  type Series,
  type UnknownReason,
} from "./indicator.ts";
import { outsideOf, SERIES_FORMULA } from "./series.ts";

/** Hires living in a rural commune: classes 5 to 7 of INSEE's density grid. */
export const rural = livingInRuralCommune("rural", 2, "base");

/** The same question asked of a series of contracts. */
export function livingInRuralCommune<const Id extends string>(
  id: Id,
  number: number,
  series: Series,
) {
  return defineIndicator({
    id,
    number,
    series,
    formula: {
      numerator: "classe_densite(commune_residence) ∈ {5, 6, 7}",
      denominator: `${SERIES_FORMULA[series]} ; classe_densite(commune_residence) ∈ {1 … 7}`,
    },
    exclusion: outsideOf(series),
    trait: (hire) => hire.rural,
    unknownReason,
  });
}

function unknownReason({ communeGiven, ruralVerdict }: RecordedHire): UnknownReason {
  if (ruralVerdict === "unavailable") return "unavailable";
  return communeGiven ? "undetermined" : "notProvided";
}
