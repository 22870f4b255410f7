import { decoder } from "#app/intake/encoding.ts";
import type { FileKind } from "#app/intake/reading.ts";

/** A table before it is written: what a trap changes. */
export type Sheet = {
  readonly kind: FileKind;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Lines before the headers and after the rows, as they are. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
};

export type Encoding =
  | "utf-8"
  | "utf-8-bom"
  | "windows-1252"
  | "cp850"
  | "macintosh"
  | "utf-16le-bom";

/** How a table is written down. */
export type Writing = {
  readonly encoding: Encoding;
  readonly separator: ";" | "," | "\t" | "|";
  readonly lineEnd: "\n" | "\r\n" | "\r";
};

/** The text of a table: cells are quoted where they must be. */
export function textOf(
  { headers, rows, before = [], after = [] }: Sheet,
  { separator, lineEnd }: Writing,
): string {
  const lines = [headers, ...rows].map((cells) =>
    cells.map((text) => cell(text, separator)).join(separator),
  );
  return [...before, ...lines, ...after, ""].join(lineEnd);
}

function cell(text: string, separator: string): string {
  const special = text.includes(separator) || /["\r\n]/.test(text);
  return special ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The bytes of a text; a letter that the encoding lacks becomes "?", as programs do. */
export function bytesIn(encoding: Encoding, text: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-8-bom") return new TextEncoder().encode(`\ufeff${text}`);
  if (encoding === "utf-16le-bom") return Buffer.from(`\ufeff${text}`, "utf16le");

  const codes = codesOf(encoding);
  return Uint8Array.from(text, (letter) => codes.get(letter) ?? 63);
}

const tables = new Map<string, ReadonlyMap<string, number>>();

function codesOf(encoding: string): ReadonlyMap<string, number> {
  const known = tables.get(encoding);
  if (known) return known;

  const all = Uint8Array.from({ length: 256 }, (_, code) => code);
  const letters = [...decoder(encoding).decode(all, { stream: false })];
  const made = new Map(letters.map((letter, code) => [letter, code] as const));
  tables.set(encoding, made);
  return made;
}
