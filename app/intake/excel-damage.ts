import { foldText } from "./clean-text.ts";

/** `="01053"` → `01053`: how a sheet keeps a zero; any other text is itself. */
export function unwrapFormula(text: string): string {
  const match = /^\s*=\s*"([^"]*)"\s*$/.exec(text);
  return match?.[1] ?? text;
}

/** `#REF!`, `#N/A`, `#VALEUR!`…: a formula that failed before the export. */
export function isSheetError(text: string): boolean {
  return /^#(REF!|N\/A|N\/D|VALEUR!|VALUE!|DIV\/0!|NOM\?|NAME\?|NUL!|NULL!|NOMBRE!|NUM!)$/i.test(
    text,
  );
}

/** `########`: the column was too narrow when the file was made, and the value is lost. */
export function isTooNarrow(text: string): boolean {
  return /^#{3,}$/.test(text);
}

/** `1,23457E+13`: the last digits of a long number are lost for good. */
export function isScientific(text: string): boolean {
  return /^\d([.,]\d+)?E\+?\d+$/i.test(text);
}

/** `1053` → `01053`; null when no zero was lost (`missing` is how many a text may lack). */
export function restoreZeros(text: string, length: number, missing: number): string | null {
  const digits = text.replace(/[.,]0+$/, "");
  if (!/^\d+$/.test(digits)) return null;

  const lost = length - digits.length;
  return lost >= 1 && lost <= missing ? digits.padStart(length, "0") : null;
}

/** "Total", "Sous-total Lyon", "Total général", "Somme": a line that sums others. */
export function isTotalRow(cells: readonly string[]): boolean {
  const first = cells.find((cell) => cell.trim() !== "") ?? "";
  return /^((sous|grand|sub) ?)?(total|totaux)\b|^somme\b/.test(foldText(first.slice(0, 100)));
}

export function isBlankRow(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === "");
}
