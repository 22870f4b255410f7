import { expect, test } from "vitest";
import { createPrivacyGate, gateIssue } from "#app/intake/privacy-gate.ts";

const NIR = "255081416802538";
const SHAPE = { separator: ";", quote: '"', headerRecord: 0 };

function findings(kind: "hires" | "sites", headers: readonly string[], rows: readonly string[]) {
  const gate = createPrivacyGate({ kind, headers, ...SHAPE }, 2026);
  gate.push(`${headers.join(";")}\n${rows.join("\n")}\n`);
  return gate.conclude();
}

function kinds(header: string, values: readonly string[], kind: "hires" | "sites" = "hires") {
  const rows = values.map((value) => `2025-03;A;75113;${value}`);
  return findings(kind, ["mois_embauche", "site", "commune_residence", header], rows).map(
    (finding) => finding.kind,
  );
}

const column = (hits: number, filled: number, hit = NIR) =>
  Array.from({ length: filled }, (_, at) => (at < hits ? hit : `code${at % 7}`));

test("a column is found out from three values on, and 2 % of the filled ones", () => {
  expect(kinds("info", column(2, 50))).toEqual([]);
  expect(kinds("info", column(3, 50))).toEqual(["nir"]);
  expect(kinds("info", column(3, 150))).toEqual(["nir"]);
  expect(kinds("info", column(3, 151))).toEqual([]);
  expect(kinds("info", [...column(3, 150), ...Array(500).fill("")])).toEqual(["nir"]);
});

test("a column of one or two values is found out when all of them are sure", () => {
  expect(kinds("info", [NIR])).toEqual(["nir"]);
  expect(kinds("info", [NIR, "autre"])).toEqual([]);
  expect(kinds("info", ["Jean Dupont"])).toEqual([]);
});

test("a header that says it is proof enough, unless the column is empty", () => {
  expect(kinds("Nationalité", ["FR", "DZ", "FR"])).toEqual(["nationality"]);
  expect(kinds("Nationalité", ["", "", "NC"])).toEqual([]);
  expect(kinds("Prénom", ["Solweig"])).toEqual(["name"]);
  expect(kinds("Handicap", ["non", "non", "non"])).toEqual(["health"]);
});

test("columns of ours are judged too, by their values", () => {
  const rows = (value: string) =>
    Array.from({ length: 8 }, (_, at) => `2025-03;${value}${at};75113`);
  const headers = ["mois_embauche", "site", "commune_residence"];
  const emails = rows("agent").map((row, at) => row.replace(`agent${at}`, `agent${at}@exemple.fr`));
  expect(findings("hires", headers, emails)).toMatchObject([{ kind: "email", header: "site" }]);
  expect(findings("hires", headers, rows("A"))).toEqual([]);
});

test("a file without headers does not pass its first line for them", () => {
  const [finding] = findings("hires", ["2025-03", "A", NIR], ["2025-03;A;75113"]);
  expect(finding).toMatchObject({ kind: "nir", column: 2 });
  expect(JSON.stringify(finding)).not.toContain(NIR);
});

test("the address and the birth of a site are public", () => {
  const rows = [
    "A;75113;12 rue des Lilas;1975-01-15",
    "B;69383;3 avenue Foch;1980-05-02",
    "C;35238;5 quai Sud;1990-01-01",
  ];
  expect(findings("sites", ["site", "commune", "Adresse", "ouvert_le"], rows)).toEqual([]);
});

test("rejected lines that come back keep the columns that say why", () => {
  const headers = [
    "mois_embauche",
    "site",
    "commune_residence",
    "ligne",
    "colonne",
    "motif",
    "attendu",
  ];
  const why =
    "Ligne 42, colonne « site » : ce site n’est pas connu. Corrigez le code, puis déposez à nouveau.";
  const rows = Array.from(
    { length: 9 },
    (_, at) => `2025-03;A;75113;${at};site;${why} ${at};un code`,
  );
  expect(findings("hires", headers, rows)).toEqual([]);
});

test("an issue names the column, shows masked values, and nothing else", () => {
  const [finding] = findings(
    "hires",
    ["mois_embauche", "site", "Salarié"],
    ["2025-03;A;Jean Dupont", "2025-03;A;Aïcha Benali", "2025-03;A;Hugo Martin"],
  );
  expect(finding && gateIssue(finding)).toEqual({
    ...{ problem: "personalName", severity: "blocking", line: null },
    ...{ column: "Salarié", value: "J••• •••••• · A•••• •••••• · H••• ••••••" },
  });
});
