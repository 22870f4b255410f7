import type { Hire } from "../hiring/hire.ts";
import { defineIndicator } from "./indicator.ts";
import { outsideOf, SERIES_FORMULA } from "./series.ts";

/** What is done: hires whose diploma level is below the usual level of the occupation, where the posting is known. */
export const belowUsualLevel = defineIndicator({
  id: "belowUsualLevel",
  number: 7,
  series: "base",
  formula: {
    numerator: "niveau_diplome < niveau_usuel",
    denominator: `${SERIES_FORMULA.base} ; diplome_exige, niveau_diplome, niveau_usuel known`,
  },
  exclusion: outsideOf("base"),
  trait: isBelowUsualLevel,
});

function isBelowUsualLevel({ diplomaRequirement, level, usualLevel }: Hire): boolean | null {
  if (diplomaRequirement === null || level === null || usualLevel === null) return null;
  return level < usualLevel;
}
