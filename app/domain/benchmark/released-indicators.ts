import { priorityDistrict } from "../indicators/priority-district.ts";
import { rural } from "../indicators/rural.ts";
import { skillsBasedStrict } from "../indicators/skills-based-strict.ts";
import { women } from "../indicators/women.ts";

/**
 * The indicators that releases compare employers by. Each has a mask of its own, so each costs a protection; those of who stays
 * are not known three months after a quarter, and the series of other contracts count too few hires by cell.
 */
export const releasedIndicators = [priorityDistrict, rural, women, skillsBasedStrict] as const;
