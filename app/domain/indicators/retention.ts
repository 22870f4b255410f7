import type { Hire } from "../hiring/hire.ts";
import { defineIndicator, type Exclusion } from "./indicator.ts";
import { outsideOf, SERIES_FORMULA } from "./series.ts";

/** Hires still employed so many months later, among those old enough to have stayed that long. */
export function retention<const Id extends string>(
  id: Id,
  number: number,
  months: number,
  present: (hire: Hire) => boolean | null,
) {
  return defineIndicator({
    id,
    number,
    series: "base",
    formula: {
      numerator: `present_${months}_mois = oui`,
      denominator: `${SERIES_FORMULA.base} ; mois_embauche + ${months} ≤ as of ; present_${months}_mois known`,
    },
    exclusion: (hire) => outsideBase(hire) ?? tooRecent(hire, months),
    trait: present,
  });
}

const outsideBase = outsideOf("base");

/** A hire observed for a shorter time is censored: neither kept nor lost. */
function tooRecent({ monthsObserved }: Hire, months: number): Exclusion | null {
  return monthsObserved < months ? "tooRecent" : null;
}
