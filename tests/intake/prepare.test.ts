import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTerritory } from "#app/domain/territory/territory.ts";
import { type PrepareChoices, type Prepared, prepareFile } from "#app/intake/prepare.ts";
import { createPrivacyGate } from "#app/intake/privacy-gate.ts";
import { HEADERS, rawExport, rawLine, SECRETS } from "#scripts/generate/raw-export.ts";
import { SMALL } from "#tests/support/small-nomenclatures.ts";
import { readAll } from "./read-text.ts";

const territory = buildTerritory(SMALL);
const DEFAULTS: PrepareChoices = { columns: {}, detail: "commune", dates: null };

type Made = Extract<Prepared, { status: "prepared" }> & { readonly lines: readonly string[] };

async function prepare(text: string | Blob, choices: Partial<PrepareChoices> = {}): Promise<Made> {
  const file = typeof text === "string" ? new Blob([text]) : text;
  const context = { territory, currentMonth: 202611 };
  const prepared = await prepareFile(file, { ...DEFAULTS, ...choices }, context);
  if (prepared.status === "refused") throw new Error(JSON.stringify(prepared.issues));
  const lines = (await prepared.file.text()).trimEnd().split("\r\n");
  return { ...prepared, lines };
}

function csv(...lines: readonly string[]): string {
  return `${lines.join("\n")}\n`;
}

test("of a raw export only the columns asked for leave, dates as months, coordinates as a district", async () => {
  const { lines } = await prepare(rawExport(300));

  expect(lines[0]).toBe("mois_embauche;site;sexe;type_contrat;commune_residence;qpv");
  expect(lines[1]).toBe("2025-01;SIEGE;F;CDD;93066;QN09338M");
  expect(lines).toHaveLength(301);
});

test("nothing that names a person is in what leaves", async () => {
  const text = (await prepare(rawExport(300))).lines.join("\n");

  for (const secret of Object.values(SECRETS)) expect(text).not.toContain(secret);
  expect(text).not.toMatch(/@|République|MAT\d|48[.,]9|2[.,]3\d|[12]\d{14}/);
});

test("every column of the file is told what becomes of it, personal ones why", async () => {
  const { columns } = await prepare(rawExport(300));
  const fates = Object.fromEntries(columns.map(({ header, fate }) => [header, fate]));

  expect(columns.map(({ header }) => header)).toEqual(HEADERS);
  expect(fates).toMatchObject({
    Nom: { becomes: "nothing", because: "name" },
    NIR: { becomes: "nothing", because: "nir" },
    "Date de naissance": { becomes: "nothing", because: "birthDate" },
    Courriel: { becomes: "nothing", because: "email" },
    Adresse: { becomes: "nothing", because: "address" },
    Matricule: { becomes: "nothing", because: "identifier" },
    Salaire: { becomes: "nothing", because: "notAsked" },
    Latitude: { becomes: "district" },
    "Date d'embauche": { becomes: "field", field: "mois_embauche" },
  });
});

test("no sample of a column that does not leave can be read back", async () => {
  const { columns } = await prepare(rawExport(300));
  const shown = columns.filter(({ fate }) => fate.becomes !== "field");

  for (const { samples } of shown) {
    for (const sample of samples) expect(sample.slice(1)).not.toMatch(/[\p{L}\p{N}]/u);
  }
});

test("read lines are written or left out, none is lost", async () => {
  const { counts, lines } = await prepare(
    csv(
      "Date d'embauche;Site;Code commune",
      "14/03/2025;SIEGE;75118",
      ";;",
      "Total;2;",
      "Date d'embauche;Site;Code commune",
      "15/03/2025;SIEGE;75118;Dupont",
      "31/02/2025;SIEGE;75118",
      "16/03/2025;SIEGE;1015",
    ),
  );

  expect(counts).toMatchObject({ read: 7, written: 3, leftOut: 4, slipped: 1, undated: 1 });
  expect(lines.slice(1)).toEqual([
    "2025-03;SIEGE;75118",
    "31/02/2025;SIEGE;75118",
    "2025-03;SIEGE;1015",
  ]);
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

test("the commune can leave as no more than its density class and its district", async () => {
  const rows = ["2025-03;SIEGE;15141", "2025-03;SIEGE;93066", "2025-03;SIEGE;99999"];
  const { lines, counts } = await prepare(csv("Mois;Site;Commune", ...rows), {
    detail: "densityClass",
  });

  expect(lines).toEqual([
    "mois_embauche;site;commune_residence;qpv;classe_densite",
    "2025-03;SIEGE;;non;7",
    "2025-03;SIEGE;;;1",
    "2025-03;SIEGE;;;",
  ]);
  expect(counts.unplaced).toBe(1);
});

test.each([
  { name: "within 10 m of an edge", point: "48.93005;2.367", month: "2025-03", qpv: "" },
  { name: "inside", point: "48.9302;2.367", month: "2025-03", qpv: "QN09338M" },
  { name: "outside", point: "48.9290;2.367", month: "2025-03", qpv: "non" },
  { name: "before the list was in force", point: "48.935;2.367", month: "2023-12", qpv: "" },
  { name: "at sea", point: "0;0", month: "2025-03", qpv: "" },
])("a home $name is told as « $qpv »", async ({ point, month, qpv }) => {
  const { lines } = await prepare(
    csv("Mois;Site;Commune;Lat;Lon", `${month};SIEGE;93066;${point}`),
  );
  expect(lines[1]).toBe(`${month};SIEGE;93066;${qpv}`);
});

test("dates that can be read two ways are asked, and read as answered", async () => {
  const text = csv("Date d'embauche;Site;Commune", "03/04/2025;SIEGE;75118");
  const asked = await prepare(text);
  const answered = await prepare(text, { dates: "monthDayYear" });

  expect(asked.askDates).toBe(true);
  expect(asked.lines[1]).toMatch(/^2025-04/);
  expect(answered.lines[1]).toMatch(/^2025-03/);
});

test("a column chosen by a person feeds the field it was chosen for", async () => {
  const text = csv("Quand;Lieu;Commune", "2025-03;SIEGE;75118");
  const { lines } = await prepare(text, { columns: { mois_embauche: "Quand", site: "Lieu" } });
  expect(lines).toEqual(["mois_embauche;site;commune_residence", "2025-03;SIEGE;75118"]);
});

test("an old encoding is read, and what leaves is UTF-8", async () => {
  const text = csv(
    "Mois;Établissement;Commune;Prénom",
    "2025-03;SIÈGE;75118;Zoé",
    "2025-03;SIÈGE;75118;Léa",
  );
  const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
  expect((await prepare(new Blob([bytes]))).lines[1]).toBe("2025-03;SIÈGE;75118");
});

test("a file that cannot be read is refused with its reason", async () => {
  const context = { territory, currentMonth: 202611 };
  const refusal = await prepareFile(new Blob(["PK\u0003\u0004"]), DEFAULTS, context);
  expect(refusal).toMatchObject({ status: "refused" });
});

test("a file longer than its sample is prepared whole", async () => {
  const { lines, counts } = await prepare(rawExport(12_000));

  expect(counts).toMatchObject({ read: 12_000, written: 12_000, leftOut: 0 });
  expect(lines.at(-1)).toContain(rawLine(11_999)[11]);
});

test("what leaves passes the gate of deposits, and every line of it is accepted", async () => {
  const { lines, counts } = await prepare(rawExport(300));
  const text = `${lines.join("\r\n")}\r\n`;
  const { plan, counts: read, issues } = readAll(text);
  const gate = createPrivacyGate(plan, 2026);
  gate.push(text);

  expect(gate.conclude()).toEqual([]);
  expect(read).toEqual({ read: 300, accepted: counts.written, rejected: 0, ignored: 0 });
  expect(
    issues.filter(({ problem }) => problem !== "unknownDistrict" && problem !== "unknownCommune"),
  ).toEqual([]);
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

test("any text at all is prepared or refused, and no line is lost", async () => {
  const cells = fc.array(
    fc.oneof(fc.string(), fc.constantFrom("2025-03", "SIEGE", '"', "75118", "")),
    {
      maxLength: 6,
    },
  );
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { maxLength: 20 }), async (rows) => {
      const text = ["Mois;Site;Commune;Lat;Lon", ...rows.map((row) => row.join(";"))].join("\n");
      const context = { territory, currentMonth: 202611 };
      const prepared = await prepareFile(new Blob([text]), DEFAULTS, context);
      if (prepared.status === "refused") return;
      const { read, written, leftOut } = prepared.counts;
      expect(read).toBe(written + leftOut);
    }),
    { numRuns: 150 },
  );
});
