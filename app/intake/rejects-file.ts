import { foldText } from "./clean-text.ts";

/** The columns that the file of rejected lines adds after those of the file. */
export const REJECT_COLUMNS = ["ligne", "colonne", "motif", "attendu"] as const;

/** Whether a file is one of rejected lines that comes back corrected. */
export function isRejectsFile(headers: readonly string[]): boolean {
  const last = headers.slice(-REJECT_COLUMNS.length).map(foldText);
  return REJECT_COLUMNS.every((column, index) => last[index] === column);
}

/** A text that a sheet would run as a formula, even after blanks or in full-width forms. */
const FORMULA = /^[\s\u00a0\u200b\ufeff]*[=+\-@＝＋－＠\t\r\n]/;
const NUMBER = /^\s*[+-]?\d+([.,]\d+)?\s*$/;

/** A cell of a CSV for a sheet: quoted where it must be, never a formula; numbers stay numbers. */
export function sheetCell(text: string, separator: string): string {
  const safe = FORMULA.test(text) && !NUMBER.test(text) ? `'${text}` : text;
  const isSpecial = safe.includes(separator) || /["\r\n]/.test(safe);
  return isSpecial ? `"${safe.replaceAll('"', '""')}"` : safe;
}
