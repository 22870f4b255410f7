import type { Hire } from "../hiring/hire.ts";
import type { Exclusion } from "./indicator.ts";
import { outsideOf, SERIES_FORMULA } from "./series.ts";

/** The four practices in the notation of formulas. */
export const PRACTICES_FORMULA =
  "mrs = oui ∨ pmsmp_jours ≥ 1 ∨ test_pratique = note ∨ entretien_structure = grille";

/** Who is asked about practices. */
export const PRACTICES_BASE_FORMULA = `${SERIES_FORMULA.base} ; diplome_exige ≠ reglemente`;

/**
 * Was the hire chosen on skills by one of the four practices: simulation (MRS), immersion (PMSMP) of a day or more, a scored
 * work sample, a structured interview with a grid? True as soon as one is yes, false when the four are known and no.
 */
export function chosenOnSkills(hire: Hire): boolean | null {
  const immersion = hire.immersionDays === null ? null : hire.immersionDays >= 1;
  const sample = hire.workSample === null ? null : hire.workSample === "note";
  const interview =
    hire.structuredInterview === null ? null : hire.structuredInterview === "grille";
  if (hire.simulation || immersion || sample || interview) return true;

  const allKnown =
    hire.simulation !== null && immersion !== null && sample !== null && interview !== null;
  return allKnown ? false : null;
}

/** Out of the base, or a regulated occupation: its diploma is the law's choice, not the employer's. */
export function outsidePractices(hire: Hire): Exclusion | null {
  return (
    outsideBase(hire) ?? (hire.diplomaRequirement === "reglemente" ? "regulatedOccupation" : null)
  );
}

const outsideBase = outsideOf("base");
