import { livingInPriorityDistrict } from "./priority-district.ts";
import { livingInRuralCommune } from "./rural.ts";
import { hiredWomen } from "./women.ts";

/** Internships: a series of their own. */
export const internsPriorityDistrict = livingInPriorityDistrict(
  "internsPriorityDistrict",
  13,
  "interns",
);

export const internsRural = livingInRuralCommune("internsRural", 14, "interns");

export const internsWomen = hiredWomen("internsWomen", 15, "interns");
