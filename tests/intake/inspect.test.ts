import { expect, test } from "vitest";
import { inspectFile } from "#app/intake/inspect.ts";
import { fixture, inspect } from "./read-text.ts";

const LINE = "2025-03;SIEGE;75113";
const HEADER = "mois_embauche;site;commune_residence";

function plan(file: string | Uint8Array) {
  const inspection = inspect(file);
  if (inspection.status === "refused") throw new Error(JSON.stringify(inspection.issues));
  return inspection.plan;
}

function problems(file: string | Uint8Array) {
  const inspection = inspect(file);
  return { status: inspection.status, problems: inspection.issues.map(({ problem }) => problem) };
}

test("a Windows-1252 export with semicolons is understood whole", () => {
  const inspection = inspect(fixture("embauches-1252-point-virgule.csv"));

  expect(inspection).toMatchObject({
    status: "readable",
    plan: {
      encoding: "windows-1252",
      separator: ";",
      headerRecord: 0,
      dateFormats: { mois_embauche: "dayMonthYear" },
      columns: { mois_embauche: 0, site: 1, commune_residence: 2, qpv: 3, sexe: 4 },
    },
    ignoredColumns: ["Commentaire"],
    issues: [],
  });
});

test.each([";", ",", "\t", "|"])("the separator %j is found", (separator) => {
  expect(plan(`${HEADER}\n${LINE}\n`.replaceAll(";", separator)).separator).toBe(separator);
});

test("decimal commas and commas in texts do not win over the separator", () => {
  const rows = Array.from({ length: 20 }, (_, i) => `${LINE};${i},5, à voir, oui`);
  expect(plan(`${HEADER};note\n${rows.join("\n")}`).separator).toBe(";");
});

test("sep= and preamble lines come before the headers", () => {
  expect(plan(`sep=;\n${HEADER}\n${LINE}`)).toMatchObject({ separator: ";", headerRecord: 1 });
  const preamble = `Extraction du 03/04/2025\n\nService RH;;\n${HEADER}\n${LINE}`;
  expect(plan(preamble)).toMatchObject({ headerRecord: 3 });
  expect(problems(preamble).problems).toEqual(["preamble"]);
});

test("of two header lines the one we know is taken", () => {
  expect(plan(`Contrat;Lieu;Personne\n${HEADER}\n${LINE}`).headerRecord).toBe(1);
});

test("lines wrapped in quotes are unwrapped", () => {
  expect(plan(`"${HEADER}"\n"${LINE}"\n`)).toMatchObject({ wrappedLines: true, separator: ";" });
});

test.each([
  ["vide.csv", "emptyFile"],
  ["page-web.csv", "isWebPage"],
  ["en-tetes-seuls.csv", "headerOnly"],
  ["guillemet-ouvert.csv", "unclosedQuote"],
  ["une-colonne.csv", "singleColumn"],
])("%s is refused: %s", (name, problem) => {
  expect(problems(fixture(name))).toEqual({ status: "refused", problems: [problem] });
});

test.each([
  ["PK\u0003\u0004 xl/workbook.xml", "isWorkbook"],
  [`PK\u0003\u0004${"\0".repeat(22)}\u000d\0\0\0embauches.csv…`, "isArchive"],
  [`PK\u0003\u0004${"\0".repeat(22)}\u0013\0\0\0[Content_Types].xml…`, "isWorkbook"],
  ["%PDF-1.7", "isPdf"],
  ['[{"mois_embauche": "2025-03"}]', "isJson"],
  [`${HEADER}\n2025-03;SI\0GE;75113\n`, "isBinary"],
  ["  \n \n", "emptyFile"],
  [`${LINE}\n${LINE}\n`, "noHeaderLine"],
])("%j is refused: %s", (text, problem) => {
  expect(problems(text)).toEqual({ status: "refused", problems: [problem] });
});

test("200 columns are read and 201 are not", () => {
  const wide = (count: number) => {
    const extra = Array.from({ length: count - 3 }, (_, i) => `x${i}`).join(";");
    return `${HEADER};${extra}\n${LINE};${extra}\n`;
  };
  expect(problems(wide(200)).status).toBe("readable");
  expect(problems(wide(201))).toEqual({ status: "refused", problems: ["tooManyColumns"] });
});

test("an unclosed quote is named by its line", () => {
  expect(inspect(fixture("guillemet-ouvert.csv")).issues).toMatchObject([{ line: 3 }]);
});

test("a postcode column is not taken for commune codes", () => {
  expect(problems("mois_embauche;site;code postal\n2025-03;SIEGE;51300\n")).toEqual({
    status: "readable",
    problems: ["missingColumn", "postcodeColumn"],
  });
});

test("the birth date and the end of the contract are not hire dates", () => {
  const file =
    "Date de naissance;Date de fin de contrat;site;commune\n01/02/1990;30/06/2025;SIEGE;75113\n";
  expect(plan(file).columns.mois_embauche).toBeNull();
});

test("duplicate headers are said, and the first is read", () => {
  const file = `${HEADER};site\n${LINE};AUTRE\n`;
  expect(problems(file).problems).toEqual(["duplicateHeader"]);
  expect(plan(file).columns.site).toBe(1);
});

test("a header named __proto__ is an ignored column like another", () => {
  expect(inspect(`${HEADER};__proto__;constructor\n${LINE};a;b\n`)).toMatchObject({
    status: "readable",
    ignoredColumns: ["__proto__", "constructor"],
  });
});

test("what a person chooses wins over the proposals", () => {
  const file = "jour;ou;chez\n2025-03;SIEGE;75113\n";
  const columns = { mois_embauche: "jour", site: "ou", commune_residence: "chez" };
  expect(inspect(file, "hires", { columns })).toMatchObject({
    status: "readable",
    plan: { columns: { mois_embauche: 0, site: 1, commune_residence: 2 } },
    issues: [],
  });
});

test("accents that were damaged before are said, and headers still recognised", () => {
  const file = "Date d'embauche;Ã‰tablissement;Commune de rÃ©sidence\n2025-03;SIEGE;75113\n";
  expect(problems(file).problems).toEqual(["mojibake"]);
  expect(plan(file).columns).toMatchObject({ site: 1, commune_residence: 2 });
});

test("a misspelled header is probable, an exact one certain, an unlike content waits", () => {
  const confidence = (header: string, value: string) => {
    const inspection = inspect(`mois_embauche;site;${header}\n2025-03;SIEGE;${value}\n`);
    if (inspection.status === "refused") return null;
    return inspection.proposals.find(({ field }) => field === "commune_residence")?.confidence;
  };
  expect(confidence("Commune de résidence", "75113")).toBe("certain");
  expect(confidence("Comune de residance", "75113")).toBe("probable");
  expect(confidence("Commune de résidence", "Paris")).toBe("toChoose");
});

test("a header chosen that the file does not have is said, never taken for none", () => {
  const text = new TextEncoder().encode(
    "mois_embauche;site;commune_residence;sexe\n2025-03;SIEGE;75113;F\n",
  );
  const facts = { isUtf8: true, bytes: text.length };
  const found = inspectFile("hires", text, facts, { columns: { sexe: "Genre" } });

  expect(found.issues).toMatchObject([
    { problem: "chosenHeaderMissing", severity: "blocking", column: "sexe", value: "Genre" },
  ]);
});
