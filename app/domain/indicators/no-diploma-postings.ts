import { defineIndicator } from "./indicator.ts";
import { outsideOf, SERIES_FORMULA } from "./series.ts";

/** What is said: hires on postings that asked for no diploma. */
export const noDiplomaPostings = defineIndicator({
  id: "noDiplomaPostings",
  number: 6,
  series: "base",
  formula: {
    numerator: "diplome_exige = aucun",
    denominator: `${SERIES_FORMULA.base} ; diplome_exige known`,
  },
  exclusion: outsideOf("base"),
  trait: ({ diplomaRequirement }) =>
    diplomaRequirement === null ? null : diplomaRequirement === "aucun",
});
