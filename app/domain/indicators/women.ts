import type { Hire } from "../hiring/hire.ts";
import { defineIndicator, type Series, type UnknownReason } from "./indicator.ts";
import { outsideOf, SERIES_FORMULA } from "./series.ts";

/** Women among hires declared F or M; X, ND and empty are unknown, shown beside. */
export const women = hiredWomen("women", 3, "base");

/** The same question asked of a series of contracts. */
export function hiredWomen<const Id extends string>(id: Id, number: number, series: Series) {
  return defineIndicator({
    id,
    number,
    series,
    formula: {
      numerator: "sexe = F",
      denominator: `${SERIES_FORMULA[series]} ; sexe ∈ {F, M}`,
    },
    exclusion: outsideOf(series),
    trait: isWoman,
    unknownReason,
  });
}

function isWoman({ gender }: Hire): boolean | null {
  return gender === "F" || gender === "M" ? gender === "F" : null;
}

function unknownReason({ gender }: Hire): UnknownReason {
  if (gender === "X") return "otherGender";
  return gender === "ND" ? "genderNotDeclared" : "notProvided";
}
