import type { Hire } from "../hiring/hire.ts";
import { defineIndicator } from "./indicator.ts";
import {
  chosenOnSkills,
  outsidePractices,
  PRACTICES_BASE_FORMULA,
  PRACTICES_FORMULA,
} from "./practices.ts";

/** Hires for which no diploma was required and that one of the four skills-based practices chose. */
export const skillsBasedStrict = defineIndicator({
  id: "skillsBasedStrict",
  number: 4,
  series: "base",
  formula: {
    numerator: `diplome_exige = aucun ∧ (${PRACTICES_FORMULA})`,
    denominator: `${PRACTICES_BASE_FORMULA} ; diplome_exige, mrs, pmsmp_jours, test_pratique, entretien_structure known`,
  },
  exclusion: outsidePractices,
  trait: isSkillsBased,
});

/** Unknown while the posting is: counting only its "no" would pull the share down. */
function isSkillsBased(hire: Hire): boolean | null {
  const onSkills = chosenOnSkills(hire);
  if (onSkills === null || hire.diplomaRequirement === null) return null;
  return onSkills && hire.diplomaRequirement === "aucun";
}
