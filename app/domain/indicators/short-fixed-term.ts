import { livingInPriorityDistrict } from "./priority-district.ts";
import { livingInRuralCommune } from "./rural.ts";
import { hiredWomen } from "./women.ts";

/** Fixed-term contracts (CDD) of less than six months: a series of their own. */
export const shortFixedTermPriorityDistrict = livingInPriorityDistrict(
  "shortFixedTermPriorityDistrict",
  19,
  "shortFixedTerm",
);

export const shortFixedTermRural = livingInRuralCommune(
  "shortFixedTermRural",
  20,
  "shortFixedTerm",
);

export const shortFixedTermWomen = hiredWomen("shortFixedTermWomen", 21, "shortFixedTerm");
