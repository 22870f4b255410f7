import { type Cell, doubtful, plain, repaired, wrong } from "./cell.ts";
import { cleanText } from "./clean-text.ts";
import {
  isScientific,
  isSheetError,
  isTooNarrow,
  restoreZeros,
  unwrapFormula,
} from "./excel-damage.ts";
import { optionalCell } from "./read-cell.ts";

/** A commune code of five characters; whether it exists is the territory's answer, not a matter of form. */
export function communeReader(raw: string): Cell<string | null> {
  return optionalCell(raw, (text) => {
    const code = text.toUpperCase().replaceAll(" ", "");
    if (/^(\d{2}|2[AB])\d{3}$/.test(code)) return unwrapped(raw, code);

    const restored = restoreZeros(code, 5, 1);
    if (restored !== null) return repaired(restored, "lostZero");
    return doubtful(null, /[A-Z]{3}/.test(code) ? "communeName" : "notCommuneCode", "75113");
  });
}

/** A SIRET of 14 digits, with its key (La Poste's sites follow another: the sum of their digits is a multiple of 5). */
export function siretReader(raw: string): Cell<string | null> {
  return optionalCell(raw, (text) => {
    if (isScientific(text)) return doubtful(null, "scientificNumber");
    const digits = text.replaceAll(" ", "").replace(/[.,]0+$/, "");
    const restored = restoreZeros(digits, 14, 3);
    if (restored !== null && hasSiretKey(restored)) return repaired(restored, "lostZero");
    if (!/^\d{14}$/.test(digits)) return doubtful(null, "notSiret");
    return hasSiretKey(digits) ? unwrapped(raw, digits) : doubtful(digits, "siretKey");
  });
}

/** Finds the site a text names, by its code or SIRET: as written, then whatever the case, spaces and lost zeros. */
export function siteReader(sites: ReadonlyMap<string, number>) {
  const loose = looseIndex(sites);

  return (raw: string): Cell<number> => {
    const text = cleanText(unwrapFormula(raw));
    const exact = sites.get(text) ?? sites.get(text.replaceAll(" ", ""));
    if (exact !== undefined) return unwrapped(raw, exact);
    if (text === "") return wrong(0, "missingValue");
    if (isScientific(text)) return wrong(0, "scientificNumber");
    if (isSheetError(text)) return wrong(0, "sheetError");
    if (isTooNarrow(text)) return wrong(0, "tooNarrow");

    const near = loose.get(looseCode(text));
    if (near === undefined || near === "several") return wrong(0, "unknownSite");
    return /^\d/.test(text) ? repaired(near, "lostZero") : repaired(near, "knownWording");
  };
}

function looseIndex(sites: ReadonlyMap<string, number>): ReadonlyMap<string, number | "several"> {
  const index = new Map<string, number | "several">();
  for (const [code, site] of sites) {
    const loose = looseCode(code);
    const known = index.get(loose);
    index.set(loose, known === undefined || known === site ? site : "several");
  }
  return index;
}

function looseCode(text: string): string {
  return text
    .toUpperCase()
    .replaceAll(" ", "")
    .replace(/[.,]0+$/, "")
    .replace(/^0+(?=\d)/, "");
}

function unwrapped<Value>(raw: string, value: Value): Cell<Value> {
  return raw.trimStart().startsWith("=") ? repaired(value, "unwrappedFormula") : plain(value);
}

function hasSiretKey(siret: string): boolean {
  const digits = [...siret].map(Number);
  const sum = digits.reduce((total, digit) => total + digit, 0);
  return luhn(digits) % 10 === 0 || (siret.startsWith("356000000") && sum % 5 === 0);
}

function luhn(digits: readonly number[]): number {
  return digits.reduce((total, digit, index) => {
    const doubled = (digits.length - index) % 2 === 0 ? digit * 2 : digit;
    return total + (doubled > 9 ? doubled - 9 : doubled);
  }, 0);
}
