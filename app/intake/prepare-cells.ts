import { monthText } from "#app/domain/hiring/month.ts";
import { type Cell, doubtful, plain, wrong } from "./cell.ts";
import { cleanText } from "./clean-text.ts";
import { readDate } from "./dates.ts";
import { unwrapFormula } from "./excel-damage.ts";
import { type Sign, signsOf } from "./gate/signs.ts";
import type { DateFormat } from "./reading.ts";

/** Values that no cell may carry, even alone in its column; a site's code may look like some of them. */
const ANYWHERE: readonly Sign[] = ["nir", "iban", "email", "phone", "strong"];
const BUT_FOR_SITES: readonly Sign[] = [
  ...ANYWHERE,
  "keylessNir",
  "barePhone",
  "likely",
  "firstName",
  "address",
  "sentence",
];
/** No value we read is longer, or has more digits: a SIRET has 14, a date with its time is read before. */
const LONGEST = 100;
const MOST_DIGITS = { site: 14, elsewhere: 9 } as const;

/** A cell as it may leave: as written but for what a sheet added, or empty (rank 2) when it tells of a person. */
export function cautiousCell(field: string, currentYear: number) {
  const isSite = field === "site";
  const forbidden = new Set(isSite ? ANYWHERE : BUT_FOR_SITES);
  const mostDigits = isSite ? MOST_DIGITS.site : MOST_DIGITS.elsewhere;

  return (raw: string): Cell<string> => {
    const text = cleanText(unwrapFormula(raw)).trim();
    if (/^[-–—./?]*$/.test(text)) return plain("");
    const isPersonal =
      text.length > LONGEST ||
      text.replace(/\D/g, "").length > mostDigits ||
      signsOf(text, currentYear).some((sign) => forbidden.has(sign));
    return isPersonal ? wrong("", "personalValue") : plain(text);
  };
}

/** A date as its month; what is not a date leaves as written (rank 1), to be shown with its line. */
export function monthCell(format: DateFormat | "ambiguous", currentYear: number) {
  const known = format === "ambiguous" ? "dayMonthYear" : format;
  const otherwise = cautiousCell("mois_embauche", currentYear);

  return (raw: string): Cell<string> => {
    const date = readDate(cleanText(unwrapFormula(raw)), known);
    if (date !== null) return plain(monthText(Math.floor(date / 100)));
    const { value, rank } = otherwise(raw);
    return rank > 1 ? wrong("", "personalValue") : doubtful(value, "notADate");
  };
}

/** Degrees, with a point or a comma; null when the text is no number. */
export function degrees(raw: string): number | null {
  const text = cleanText(unwrapFormula(raw)).replace(",", ".");
  return /^-?\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : null;
}
