import { defineIndicator } from "./indicator.ts";
import {
  chosenOnSkills,
  outsidePractices,
  PRACTICES_BASE_FORMULA,
  PRACTICES_FORMULA,
} from "./practices.ts";

/** Hires that one of the four skills-based practices chose, whatever diploma the posting asked for. */
export const skillsBasedBroad = defineIndicator({
  id: "skillsBasedBroad",
  number: 5,
  series: "base",
  formula: {
    numerator: PRACTICES_FORMULA,
    denominator: `${PRACTICES_BASE_FORMULA} ; mrs, pmsmp_jours, test_pratique, entretien_structure known`,
  },
  exclusion: outsidePractices,
  trait: chosenOnSkills,
});
