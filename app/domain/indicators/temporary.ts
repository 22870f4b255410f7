import { livingInPriorityDistrict } from "./priority-district.ts";
import { livingInRuralCommune } from "./rural.ts";
import { hiredWomen } from "./women.ts";

/** Temporary work: a series of its own. */
export const temporaryPriorityDistrict = livingInPriorityDistrict(
  "temporaryPriorityDistrict",
  16,
  "temporary",
);

export const temporaryRural = livingInRuralCommune("temporaryRural", 17, "temporary");

export const temporaryWomen = hiredWomen("temporaryWomen", 18, "temporary");
