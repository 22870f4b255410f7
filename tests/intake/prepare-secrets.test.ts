import fc from "fast-check";
import { expect, test } from "vitest";
import { HEADERS, rawExport, rawLine, SECRETS } from "#scripts/generate/raw-export.ts";
import { csv, prepare } from "#tests/support/prepared-text.ts";

test("nothing that names a person is in what leaves", async () => {
  const text = (await prepare(rawExport(300))).lines.join("\n");

  for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/@|République|MAT\d|48[.,]9|2[.,]3\d|[12]\d{14}/);
});

test("no sample of a column that does not leave can be read back", async () => {
  const { columns } = await prepare(rawExport(300));
  const shown = columns.filter(({ fate }) => fate.becomes !== "field");

  for (const { samples } of shown) {
    for (const sample of samples) expect(sample.slice(1)).not.toMatch(/[\p{L}\p{N}]/u);
  }
});

test("a line whose cells slipped under other headers does not leave", async () => {
  const { lines } = await prepare(
    csv(
      "Nom;Adresse;Mois;Site;Commune",
      "Lacassagne;3; rue Haute;2025-03;SIEGE;75118",
      "Petit;4 rue Basse;2025-03;SIEGE;75118",
    ),
  );

  expect(lines).toEqual(["mois_embauche;site;commune_residence", "2025-03;SIEGE;75118"]);
});

test("a single value that tells of a person is emptied in a column that leaves", async () => {
  const rows = Array.from({ length: 200 }, () => "2025-03;SIEGE;75118;F");
  const { lines, counts } = await prepare(
    csv(
      "Mois;Site;Commune;Sexe",
      ...rows,
      `2025-03;SIEGE;75118;${SECRETS.email}`,
      "2025-04;SIEGE;12 rue des Lilas;F",
    ),
  );

  expect(counts.emptied).toBe(2);
  expect(lines.slice(-2)).toEqual(["2025-03;SIEGE;75118;", "2025-04;SIEGE;;F"]);
});

test.each([
  { cell: "123456789", kept: true },
  { cell: "1234567890", kept: false },
  { cell: "2 85 05 78 006 084 36", kept: false },
])(
  "a number in the place of a date leaves only when it is too short to be somebody's: $cell",
  async ({ cell, kept }) => {
    const { lines } = await prepare(
      csv("Mois;Site;Commune", "2025-03;SIEGE;75118", `${cell};SIEGE;75118`),
    );
    expect(lines[2]).toBe(`${kept ? cell : ""};SIEGE;75118`);
  },
);

test.each([
  { site: "44460844200099", kept: true },
  { site: "285057800608436", kept: false },
])("a site may be a SIRET, and no longer number: $site", async ({ site, kept }) => {
  const { lines } = await prepare(
    csv("Mois;Site;Commune", "2025-03;SIEGE;75118", `2025-03;${site};75118`),
  );
  expect(lines[2]).toBe(`2025-03;${kept ? site : ""};75118`);
});

test("a column of ours that holds addresses is dropped, and said to be missing", async () => {
  const rows = Array.from({ length: 40 }, (_, index) => `2025-03;SIEGE;${index + 1} rue des Lilas`);
  const { fields, missing } = await prepare(csv("Mois;Site;Commune", ...rows));

  expect(fields).toEqual(["mois_embauche", "site"]);
  expect(missing).toEqual(["commune_residence"]);
});

const secretTexts = [
  SECRETS.nir,
  "285057800608441",
  SECRETS.email,
  SECRETS.phone,
  "FR7630006000011234567890189",
  "Mme Lacassagne",
];

test("a secret in any cell of any line of a raw export stays behind", async () => {
  const cell = fc.record({
    secret: fc.constantFrom(...secretTexts),
    line: fc.nat(39),
    column: fc.nat(HEADERS.length - 1),
    quoted: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(cell, async ({ secret, line, column, quoted }) => {
      const rows = Array.from({ length: 40 }, (_, index) => rawLine(index));
      rows[line]?.splice(column, 1, quoted ? `"${secret}"` : secret);
      const text = [HEADERS, ...rows].map((cells) => cells.join(";")).join("\n");
      const { lines, counts } = await prepare(text);

      expect(lines.join("\n")).not.toContain(secret);
      expect(counts.read).toBe(counts.written + counts.leftOut);
    }),
    { numRuns: 60 },
  );
});
