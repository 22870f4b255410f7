import fc from "fast-check";
import { expect, test } from "vitest";
import { decideEncoding, decoder, ENCODINGS } from "#app/intake/encoding.ts";
import { inspectFile } from "#app/intake/inspect.ts";
import { bytesOf, readWith } from "./read-text.ts";

const numRuns = Number(process.env.FUZZ_RUNS ?? 2_000);

/** Whatever the bytes: refused with reasons, or every line read ends accepted, rejected or ignored, whatever the pieces. */
function holds(kind: "hires" | "sites", bytes: Uint8Array, step: number): void {
  const inspection = inspectFile(kind, bytes, { isUtf8: false, bytes: bytes.length });
  if (inspection.status === "refused") {
    expect(inspection.issues.length).toBeGreaterThan(0);
    return;
  }
  const whole = readWith(inspection.plan, bytes);
  const { read, accepted, rejected, ignored } = whole.counts;
  expect(read).toBe(accepted + rejected + ignored);
  expect(accepted).toBe(whole.rows.length + whole.sites.length);
  expect(rejected).toBe(whole.rejected.length);
  expect(readWith(inspection.plan, bytes, step).counts).toEqual(whole.counts);
}

const pieces = fc.integer({ min: 1, max: 64 });
const kinds = fc.constantFrom("hires" as const, "sites" as const);
const separators = fc.constantFrom(";", ",", "\t", "|");
const lineEnds = fc.constantFrom("\n", "\r\n", "\r");
const cells = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.constantFrom("2025-03", "SIEGE", "75113", "1053", "F", "1", "oui", "CDI", ""),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      '"',
      '"a',
      'a"b"',
      '"x\ny"',
      "\0",
      "\u202e",
      "#REF!",
      "Total",
      "14/03/2025",
      "__proto__",
      "constructor",
      "1E+13",
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
);
const headers = fc.constantFrom(
  "mois_embauche",
  "site",
  "commune_residence",
  "commune",
  "qpv",
  "sexe",
  "type_contrat",
  "Date d'embauche",
  "__proto__",
  "",
);

const files = fc
  .record({
    header: fc.array(headers, { minLength: 1, maxLength: 8 }),
    rows: fc.array(fc.array(cells, { maxLength: 9 }), { maxLength: 12 }),
    separator: separators,
    lineEnd: lineEnds,
  })
  .map(({ header, rows, separator, lineEnd }) =>
    [["mois_embauche", "site", "commune_residence", ...header], ...rows]
      .map((row) => row.join(separator))
      .join(lineEnd),
  );

test("structured files keep the conservation law", () => {
  const property = fc.property(kinds, files, pieces, (kind, file, step) =>
    holds(kind, bytesOf(file), step),
  );
  fc.assert(property, { numRuns });
});

test("raw bytes are read or refused, never a crash", () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  const property = fc.property(kinds, bytes, pieces, (kind, raw, step) => holds(kind, raw, step));
  fc.assert(property, { numRuns });
});

test("any encoding decodes any bytes", () => {
  const property = fc.property(
    fc.uint8Array(),
    fc.constantFrom(...ENCODINGS),
    (bytes, encoding) => {
      decideEncoding(bytes, false);
      expect(typeof decoder(encoding).decode(bytes, { stream: false })).toBe("string");
    },
  );
  fc.assert(property, { numRuns });
});

const HEADER = "mois_embauche;site;commune_residence\n";

test.each([
  ["quotes", '"a'.repeat(50_000)],
  ["escaped quotes", '""'.repeat(50_000)],
  ["quotes and spaces", '" '.repeat(50_000)],
  ["one stray quote a line", 'a;"b"c;d\n'.repeat(11_000)],
  ["separators", ";".repeat(100_000)],
  ["line ends", "\r\n".repeat(50_000)],
  ["carriage returns", "\r".repeat(100_000)],
  ["one endless cell", "x".repeat(100_000)],
  ["digits", "9".repeat(100_000)],
  ["spaces", " ".repeat(100_000)],
  ["sheet errors", "#".repeat(100_000)],
  ["formulas", '="'.repeat(50_000)],
  ["damaged accents", "Ã©".repeat(50_000)],
  ["dashes", "1-".repeat(50_000)],
])("100 kB of %s are read in no time", (_, hostile) => {
  const bytes = bytesOf(HEADER + hostile);
  const start = performance.now();
  holds("hires", bytes, bytes.length);
  holds("hires", bytesOf(hostile), bytes.length);

  // Five milliseconds on an idle machine; what is guarded against takes minutes.
  expect(performance.now() - start).toBeLessThan(2_000);
});
