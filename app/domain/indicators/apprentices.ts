import { livingInPriorityDistrict } from "./priority-district.ts";
import { livingInRuralCommune } from "./rural.ts";
import { hiredWomen } from "./women.ts";

/** Apprenticeships (alternance): a series of their own. */
export const apprenticesPriorityDistrict = livingInPriorityDistrict(
  "apprenticesPriorityDistrict",
  10,
  "apprentices",
);

export const apprenticesRural = livingInRuralCommune("apprenticesRural", 11, "apprentices");

export const apprenticesWomen = hiredWomen("apprenticesWomen", 12, "apprentices");
