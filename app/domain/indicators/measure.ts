import type { Hire } from "../hiring/hire.ts";
import type { Share } from "../share.ts";
import type { HireIndicator } from "./indicator.ts";

/** What an indicator measures over hires: those outside its population are not seen, those without an answer stand beside. */
export function measure(indicator: HireIndicator, hires: Iterable<Hire>): Share {
  let [numerator, denominator, unknown] = [0, 0, 0];
  for (const hire of hires) {
    if (!indicator.population(hire)) continue;

    const trait = indicator.trait(hire);
    if (trait === null) unknown++;
    else denominator++;
    if (trait === true) numerator++;
  }
  return { numerator, denominator, unknown };
}
