import fc from "fast-check";
import { FILE_KINDS, type FileKind } from "#app/intake/reading.ts";
import { bytesIn, type Encoding } from "#scripts/corpus/sheet.ts";

/** A file to try: its bytes, what it is deposited as, and the size of the pieces that it comes in. */
export type TriedFile = {
  readonly kind: FileKind;
  readonly bytes: Uint8Array;
  readonly step: number;
};

const HEADERS = [
  "mois_embauche",
  "site",
  "commune_residence",
  "commune",
  "mois",
  "etape",
  "total",
  "femmes",
  "hommes",
  "qpv",
  "sexe",
  "Type de contrat",
  "Date d'embauche",
  "nom",
  "NIR",
  "__proto__",
  "",
  "Commentaire",
];
const USUAL = [
  "2025-03",
  "14/03/2025",
  "03/04/25",
  "45731",
  "SIEGE",
  "75113",
  "1053",
  "2A004",
  "F",
  "M",
  "1",
  "02",
  "oui",
  "CDI",
  "candidature",
  "embauche",
  "12",
  "",
  " ",
];
const ODD = [
  '"',
  '""',
  '"a',
  'a"b"',
  '"x\ny"',
  '"x;y"',
  "\0",
  "\u202e",
  "\u00a0",
  "#REF!",
  "########",
  "Total",
  "Sous-total",
  '="01053"',
  "5,5E+13",
  "constructor",
  "Ã©",
  "2 55 08 14 168 025 38",
  "a@b.fr",
  "M. Dupont",
  "sep=;",
  "'=1+1",
  "é",
  "…",
  "\ufeff",
  "😀",
  "'",
  "\\",
];
const ENCODINGS: readonly Encoding[] = [
  "utf-8",
  "utf-8-bom",
  "windows-1252",
  "cp850",
  "macintosh",
  "utf-16le-bom",
];

const cells = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...USUAL) },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 8 }) },
);

const tables = fc
  .record({
    required: fc.boolean(),
    header: fc.array(fc.constantFrom(...HEADERS), { minLength: 1, maxLength: 3 }),
    rows: fc.array(fc.array(cells, { maxLength: 6 }), { maxLength: 6 }),
    separator: fc.constantFrom(";", ",", "\t", "|"),
    lineEnd: fc.constantFrom("\n", "\r\n", "\r"),
    encoding: fc.constantFrom(...ENCODINGS),
  })
  .map(({ required, header, rows, separator, lineEnd, encoding }) => {
    const head = required ? ["mois_embauche", "site", "commune_residence", ...header] : header;
    const text = [head, ...rows].map((row) => row.join(separator)).join(lineEnd);
    return bytesIn(encoding, text);
  });

/** A table some of whose bytes were struck. */
const struck = fc
  .tuple(tables, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 6 }))
  .map(([bytes, strikes]) => {
    const copy = Uint8Array.from(bytes);
    for (const [place, byte] of strikes) if (copy.length > 0) copy[place % copy.length] = byte;
    return copy;
  });

const kind = fc.constantFrom(...FILE_KINDS);
const step = fc.integer({ min: 1, max: 64 });

/** Tables with traps in their cells. */
export const structuredFiles: fc.Arbitrary<TriedFile> = fc.record({ kind, bytes: tables, step });

/** Any bytes, and tables whose bytes were struck. */
export const rawFiles: fc.Arbitrary<TriedFile> = fc.record({
  kind,
  bytes: fc.oneof(fc.uint8Array({ maxLength: 200 }), struck),
  step,
});
