import fc from "fast-check";
import { expect, test } from "vitest";
import { prepareFile } from "#app/intake/prepare.ts";
import { createPrivacyGate } from "#app/intake/privacy-gate.ts";
import { HEADERS, rawExport, rawLine } from "#scripts/generate/raw-export.ts";
import { context, csv, DEFAULTS, prepare } from "#tests/support/prepared-text.ts";
import { readAll } from "./read-text.ts";

test("of a raw export only the columns asked for leave, dates as months, coordinates as a district", async () => {
  const { lines } = await prepare(rawExport(300));

  expect(lines[0]).toBe("mois_embauche;site;sexe;type_contrat;commune_residence;qpv");
  expect(lines[1]).toBe("2025-01;SIEGE;F;CDD;93066;QN09338M");
  expect(lines).toHaveLength(301);
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
      const prepared = await prepareFile(new Blob([text]), DEFAULTS, context);
      if (prepared.status === "refused") return;
      const { read, written, leftOut } = prepared.counts;
      expect(read).toBe(written + leftOut);
    }),
    { numRuns: 150 },
  );
});
