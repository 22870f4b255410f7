import { type Expected, read, refused } from "./expected.ts";
import { LINES } from "./vocabulary.ts";

/** What goes wrong once the table is written: the whole text is at hand. `text` ends with a line end. */
export type TextTrap = {
  readonly name: string;
  readonly expected: Expected;
  change(text: string, lineEnd: string, separator: string): string;
};

const lines = (text: string, lineEnd: string) => text.split(lineEnd);

export const TEXT_TRAPS: readonly TextTrap[] = [
  {
    name: "sep",
    expected: read(LINES, 0, 0, "preamble"),
    change: (text, lineEnd, separator) => `sep=${separator}${lineEnd}${text}`,
  },
  {
    name: "lignes-entre-guillemets",
    expected: read(LINES),
    change: (text, lineEnd) =>
      lines(text, lineEnd)
        .map((line) => (line === "" ? "" : `"${line.replaceAll('"', '""')}"`))
        .join(lineEnd),
  },
  {
    name: "sans-fin-de-ligne",
    expected: read(LINES),
    change: (text, lineEnd) => text.slice(0, -lineEnd.length),
  },
  {
    name: "derniere-ligne-coupee",
    expected: read(LINES - 1, 1, 0, "cutLine"),
    change: (text, lineEnd, separator) =>
      text.slice(0, text.lastIndexOf(separator, text.length - lineEnd.length - 1) - 1),
  },
  {
    name: "guillemet-jamais-ferme",
    expected: refused("unclosedQuote"),
    change: (text) => `${text}"${"sans fin ".repeat(120_000)}`,
  },
  {
    name: "guillemet-ouvert",
    expected: refused("unclosedQuote"),
    change: (text, lineEnd) => `${text}"la suite manque${lineEnd}`,
  },
  {
    name: "ligne-sans-fin",
    expected: refused("endlessLine"),
    change: (text) => `${text}${"x".repeat(1_100_000)}`,
  },
  {
    name: "nul",
    expected: refused("isBinary"),
    change: (text) => text.replace("SIEGE", "SI\0EGE"),
  },
  {
    name: "en-tetes-seuls",
    expected: refused("headerOnly"),
    change: (text, lineEnd) => `${lines(text, lineEnd)[0]}${lineEnd}`,
  },
  {
    name: "une-colonne",
    expected: refused("singleColumn"),
    change: (text, lineEnd, separator) =>
      text.replaceAll(separator, " ").replaceAll(/[;,|\t]/g, " ") + lineEnd,
  },
  {
    name: "million-de-colonnes",
    expected: refused("tooManyColumns"),
    change: (text, lineEnd, separator) =>
      lines(text, lineEnd)
        .slice(0, 2)
        .map((line) => line + `${separator}c`.repeat(400))
        .join(lineEnd) + lineEnd,
  },
];

/** Files that are no table at all. */
export type RawTrap = { readonly name: string; readonly expected: Expected; bytes(): Uint8Array };

const ascii = (text: string) => new TextEncoder().encode(text);
const start = (codes: readonly number[], size = 400) => {
  const bytes = new Uint8Array(size).map((_, at) => (at * 37 + 11) % 256);
  bytes.set(codes);
  return bytes;
};

export const RAW_TRAPS: readonly RawTrap[] = [
  { name: "vide", expected: refused("emptyFile"), bytes: () => new Uint8Array() },
  {
    name: "marque-seule",
    expected: refused("emptyFile"),
    bytes: () => Uint8Array.of(0xef, 0xbb, 0xbf),
  },
  { name: "blancs", expected: refused("emptyFile"), bytes: () => ascii(" \r\n \r\n\t\r\n") },
  {
    name: "classeur",
    expected: refused("isWorkbook"),
    bytes: () => start([0x50, 0x4b, 3, 4, ...ascii("....[Content_Types].xml xl/workbook.xml")]),
  },
  {
    name: "ancien-classeur",
    expected: refused("isWorkbook"),
    bytes: () => start([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  },
  { name: "pdf", expected: refused("isPdf"), bytes: () => start([...ascii("%PDF-1.7\n")]) },
  {
    name: "page-web",
    expected: refused("isWebPage"),
    bytes: () => ascii("<!DOCTYPE html>\n<html><body>Session expirée</body></html>\n"),
  },
  {
    name: "json",
    expected: refused("isJson"),
    bytes: () => ascii('[{"mois_embauche":"2025-03","site":"SIEGE"}]\n'),
  },
  {
    name: "image",
    expected: refused("isImage"),
    bytes: () => start([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
  },
  { name: "compresse", expected: refused("isArchive"), bytes: () => start([0x1f, 0x8b, 8, 0]) },
  {
    name: "octets-au-hasard",
    expected: refused("isBinary"),
    bytes: () => start([1, 2, 3, 0, 0, 5]),
  },
  {
    name: "million-de-separateurs",
    expected: refused("tooManyColumns"),
    bytes: () => ascii(`${"a;".repeat(1_000_000 / 4)}\n${"1;".repeat(1_000_000 / 4)}\n`),
  },
];
