import { expect, test } from "vitest";
import { bytesOf, fixture, readAll, readWith } from "./read-text.ts";

const HEADER = "mois_embauche;site;commune_residence;qpv;sexe;type_contrat";

/** Reads one line beside enough good ones that the file is ordinary. */
function readLine(line: string) {
  const { rows, issues, counts, rejected } = readAll(`${HEADER}\n${line}\n`);
  return { row: rows[0], issues: issues.map(({ problem }) => problem), counts, rejected };
}

test("the fixture gives every anomaly in one pass, with exact counts", () => {
  const { counts, issues, rejected } = readAll(fixture("embauches-1252-point-virgule.csv"));
  const count = (problem: string) => issues.filter((issue) => issue.problem === problem).length;

  expect(counts).toEqual({ read: 302, accepted: 297, rejected: 3, ignored: 2 });
  expect(rejected).toHaveLength(3);
  expect(count("lostZero")).toBe(23);
  expect(issues.filter(({ severity }) => severity === "toFix")).toMatchObject([
    { line: 43, column: "Date d'embauche", value: "31/02/2025", problem: "notADate" },
    { line: 79, column: "Établissement", value: "USINE-LILLE", problem: "unknownSite" },
    { line: 122, column: "Date d'embauche", value: "15/09/2031", problem: "futureMonth" },
  ]);
  expect(issues.filter(({ problem }) => problem === "totalLine")).toMatchObject([{ line: 303 }]);
});

test("the same file gives the same outcome whatever the pieces it comes in", () => {
  const file = fixture("embauches-1252-point-virgule.csv");
  expect(readAll(file, "hires", 7)).toEqual(readAll(file));
});

test("a whole line becomes a hire", () => {
  expect(readLine("2025-03;SIEGE;93066;QN09301M;F;CDD").row).toMatchObject({
    line: 2,
    siteId: 1,
    month: 202503,
    commune: "93066",
    qpv: "QN09301M",
    gender: "F",
    contract: "CDD",
    residence: { priorityDistrict: { verdict: "yes", code: "QN09301M" }, anomalies: [] },
  });
});

test("a file without contract column is all CDI, and null is what was not said", () => {
  const { rows } = readAll("mois_embauche;site;commune_residence\n2025-03;SIEGE;\n");
  expect(rows[0]).toMatchObject({ contract: "CDI", commune: null, gender: null, qpv: null });
});

test.each([
  ["2031-01;SIEGE;75113;;F;CDI", "futureMonth"],
  ["2026-07;SIEGE;75113;;F;CDI", "futureMonth"],
  ["1989-12;SIEGE;75113;;F;CDI", "monthTooEarly"],
  ["2025-13;SIEGE;75113;;F;CDI", "notADate"],
  [";SIEGE;75113;;F;CDI", "missingValue"],
  ["########;SIEGE;75113;;F;CDI", "tooNarrow"],
  ["2025-03;;75113;;F;CDI", "missingValue"],
  ["2025-03;INCONNU;75113;;F;CDI", "unknownSite"],
  ["2025-03;1,23457E+13;75113;;F;CDI", "scientificNumber"],
  ["2025-03;#REF!;75113;;F;CDI", "sheetError"],
  ["2025-03;SIEGE;75113;;F;Portage", "unknownWording"],
  ["2025-03;SIEGE;75113;;F;CDI;en trop", "tooManyCells"],
  ['2025-03;"SI"EGE;75113;;F;CDI', "malformedQuote"],
])("%s is rejected: %s", (line, problem) => {
  const { counts, issues, rejected } = readLine(line);

  expect(counts).toEqual({ read: 1, accepted: 0, rejected: 1, ignored: 0 });
  expect(issues).toEqual([problem]);
  expect(rejected).toHaveLength(1);
});

test("the current month is not the future", () => {
  expect(readLine("2026-06;SIEGE;75113;;F;CDI").counts.accepted).toBe(1);
});

test.each([
  ["2025-03;SIEGE;1053;;F;CDI", "lostZero", { commune: "01053" }],
  ['2025-03;SIEGE;"=""01053""";;F;CDI', "unwrappedFormula", { commune: "01053" }],
  ["2025-03;7;75113;;F;CDI", "lostZero", { siteId: 7 }],
  ["2025-03;siege;75113;;F;CDI", "knownWording", { siteId: 1 }],
  ["2025-03;SIEGE;75113;;Féminin;CDI", "knownWording", { gender: "F" }],
  ["2025-03;SIEGE;75113;;Mme;CDI", "knownWording", { gender: "F" }],
  ["2025-03;SIEGE;75113;FAUX;F;CDI", "knownWording", { qpv: "non" }],
  ["2025-03;SIEGE;75113;hors QPV;F;CDI", "knownWording", { qpv: "non" }],
  ["2025-03;SIEGE;75113;;F;Contrat à durée déterminée", "knownWording", { contract: "CDD" }],
])("%s is repaired and reported: %s", (line, problem, part) => {
  const { row, issues } = readLine(line);

  expect(row).toMatchObject(part);
  expect(issues).toEqual([problem]);
});

test.each([
  ["2025-03;SIEGE;75013;;F;CDI", "postcodeGiven"],
  ["2025-03;SIEGE;51300;;F;CDI", "unknownCommune"],
  ["2025-03;SIEGE;20004;;F;CDI", "unknownCommune"],
  ["2025-03;SIEGE;15141;;F;CDI", "splitCommune"],
  ["2025-03;SIEGE;Paris;;F;CDI", "communeName"],
  ["2025-03;SIEGE;751;;F;CDI", "notCommuneCode"],
  ["2025-03;SIEGE;93066;QP093028;F;CDI", "districtOfOtherGeneration"],
  ["2025-03;SIEGE;75113;oui;F;CDI", "yesWithoutDistrict"],
  ["2025-03;SIEGE;75113;QN;F;CDI", "notDistrictCode"],
  ["2025-03;SIEGE;75113;;#N/A;CDI", "sheetError"],
  ["2025-03;SIEGE;75113;;Z;CDI", "unknownWording"],
  ["2025-03;SIEGE;75113;;F;", "contractAssumed"],
  ["2025-03;SIEGE;75113;;F", "missingCells"],
])("%s is kept, with a doubt: %s", (line, problem) => {
  const { counts, issues } = readLine(line);

  expect(counts.accepted).toBe(1);
  expect(issues).toContain(problem);
});

test("an unknown commune stays undetermined", () => {
  expect(readLine("2025-03;SIEGE;51300;;F;CDI").row?.residence.priorityDistrict.verdict).toBe(
    "undetermined",
  );
});

test("spaces and signs that do not show change nothing", () => {
  const { row, issues } = readLine(
    "\u200b2025-03\u00a0;SIEGE\u202f;\u202e75113;;\u2009F;CDI\u00a0",
  );
  expect(row).toMatchObject({ month: 202503, siteId: 1, commune: "75113", gender: "F" });
  expect(issues).toEqual([]);
});

test("Corsica keeps its letters, in either case", () => {
  expect(readLine("2025-03;SIEGE;2a004;;F;CDI").row?.commune).toBe("2A004");
});

test.each([
  [";;;;;", []],
  ["", []],
  ["Total;;;;;12", ["totalLine"]],
  ["Sous-total Lyon;;;;;12", ["totalLine"]],
  [HEADER, ["repeatedHeader"]],
])("%j carries no hire and is ignored", (line, expected) => {
  const file = `${HEADER}\n2025-03;SIEGE;75113;;F;CDI\n${line}\n2025-04;SIEGE;75113;;F;CDI\n`;
  const { counts, issues } = readAll(file);

  expect(counts).toEqual({ read: 3, accepted: 2, rejected: 0, ignored: 1 });
  expect(issues.map(({ problem }) => problem)).toEqual(expected);
});

test("a second line of headers is ignored and said", () => {
  const file = `${HEADER}\n(mois);(code);(insee);;;\n2025-03;SIEGE;75113;;F;CDI\n`;
  expect(readAll(file)).toMatchObject({
    counts: { read: 2, accepted: 1, rejected: 0, ignored: 1 },
    issues: [{ problem: "secondHeader", line: 2 }],
  });
});

test("a last line that is cut is rejected, not half read", () => {
  const { counts, issues } = readAll(`${HEADER}\n2025-03;SIEGE;75113;;F;CDI\n2025-03;SIEGE;751`);
  expect(counts).toEqual({ read: 2, accepted: 1, rejected: 1, ignored: 0 });
  expect(issues).toMatchObject([{ problem: "cutLine", line: 3 }]);
});

test("a quote that opens far in the file breaks it there", () => {
  const { plan } = readAll(`${HEADER}\n2025-03;SIEGE;75113;;F;CDI\n`);
  const good = "2025-03;SIEGE;75113;;F;CDI\n".repeat(50_000);
  const file = bytesOf(`${HEADER}\n${good}2025-03;"SIEGE;75113;;F;CDI\n${good}`);

  const { issues, counts } = readWith(plan, file, 65_536);
  expect(issues).toMatchObject([{ problem: "unclosedQuote", severity: "blocking", line: 50_002 }]);
  expect(counts.accepted).toBe(50_000);
});

test("lines are counted through the line breaks of quoted cells", () => {
  const file = `note;${HEADER}\n"deux\nlignes";2025-03;SIEGE;75113;;F;CDI\nx;2025-13;SIEGE;75113;;F;CDI\n`;
  expect(readAll(file).issues).toMatchObject([{ problem: "notADate", line: 4 }]);
});
