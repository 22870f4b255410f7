import { OfficialFileRefused } from "./official-file.ts";

/** A commune's code, with the zero that a spreadsheet took back in front: "1053" → "01053". */
export function readCommuneCode(text: string, row: number): string {
  const code = /^\d{4}$/.test(text) ? `0${text}` : text.toUpperCase();
  if (/^(\d{5}|2[AB]\d{3})$/.test(code)) return code;
  throw new OfficialFileRefused(`row ${row}: “${text}” is not a commune code`);
}

/** Several communes in one cell: "02571; 02691", "2571, 2691". */
export function readCommuneCodes(text: string, row: number): string[] {
  return text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((code) => readCommuneCode(code, row));
}

/** Four characters, "51" → "0051". */
export function readZoneCode(text: string, row: number): string {
  const code = text.padStart(4, "0");
  if (/^\d{4}$/.test(code)) return code;
  throw new OfficialFileRefused(`row ${row}: “${text}” is not an employment zone`);
}

/** A count, "67 664" or "832.0"; null when the cell is empty. */
export function readCount(text: string, row: number): number | null {
  if (text === "") return null;
  const count = Number(text.replace(/[\s\u00A0\u202F]/g, "").replace(",", "."));
  if (Number.isFinite(count) && count >= 0) return Math.round(count);
  throw new OfficialFileRefused(`row ${row}: “${text}” is not a count`);
}

/** What stands for a count that is masked or not available. */
const MASKED = /^(na|n\.?d\.?|ns|nc|s|c)$/i;

/** The same; "s", "nd", "NA" are absences too. */
export function readMaskedCount(text: string, row: number): number | null {
  return MASKED.test(text) ? null : readCount(text, row);
}

/** Overseas collectivities (98…) have no commune of the COG. */
export function isOutsideCog(commune: string): boolean {
  return commune.startsWith("98");
}

/** The year of the geography: "Géographie au 01/01/2024" above the header, else the last year in the file's name. */
export function geographyYear(preamble: string, name: string): string {
  const written = /g[ée]ographie au \d{2}\/\d{2}\/(\d{4})/i.exec(preamble)?.[1];
  const year = written ?? [...name.matchAll(/20\d{2}(?!\d)/g)].at(-1)?.[0];
  if (year === undefined) throw new OfficialFileRefused("no year in the file's name");
  return year;
}
