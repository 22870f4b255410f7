import { expect, test } from "vitest";
import { readAll } from "./read-text.ts";

const HEADER = "mois;site;etape;total;femmes;hommes;qpv;hors_qpv";

function readLines(...lines: readonly string[]) {
  const { applications, issues, counts, decisions } = readAll(
    [HEADER, ...lines, ""].join("\n"),
    "applications",
  );
  return { rows: applications, counts, decisions, issues };
}

test("a line is a month, a site, a stage and its counts", () => {
  const { rows, issues } = readLines("2025-03;SIEGE;candidature;240;96;138;;");
  expect(issues).toEqual([]);
  expect(rows).toEqual([
    {
      ...{ line: 2, siteId: 1, month: 202503, stage: "candidature", total: 240 },
      ...{ women: 96, men: 138, district: null, noDistrict: null, rural: null, notRural: null },
    },
  ]);
});

test("wordings of a stage are recognised; an unknown one is rejected with the list", () => {
  const { rows, issues } = readLines(
    "2025-03;SIEGE;Candidatures reçues;240;;;;",
    "2025-03;SIEGE;test;40;;;;",
  );
  expect(rows.map(({ stage }) => stage)).toEqual(["candidature"]);
  expect(issues.map(({ problem, severity }) => `${problem} ${severity}`)).toEqual([
    "knownWording repaired",
    "unknownWording toFix",
  ]);
  expect(issues[1]?.expected).toContain("entretien");
});

test.each([
  ["2025-13;SIEGE;candidature;10;;;;", "notADate"],
  ["2027-01;SIEGE;candidature;10;;;;", "futureMonth"],
  ["2025-03;AILLEURS;candidature;10;;;;", "unknownSite"],
  ["2025-03;SIEGE;;10;;;;", "missingValue"],
  ["2025-03;SIEGE;candidature;;;;;", "missingValue"],
  ["2025-03;SIEGE;candidature;-4;;;;", "notInRange"],
  ["2025-03;SIEGE;candidature;dix;;;;", "notInRange"],
  ["2025-03;SIEGE;candidature;10;6;5;;", "groupsExceedTotal"],
  ["2025-03;SIEGE;candidature;10;;;11;", "groupsExceedTotal"],
])("%s is rejected: %s", (line, problem) => {
  const { counts, issues } = readLines(line);
  expect(counts).toEqual({ read: 1, accepted: 0, rejected: 1, ignored: 0 });
  expect(issues.filter(({ severity }) => severity === "toFix")).toMatchObject([{ problem }]);
});

test("a group may be empty, and a group without the other is a doubt", () => {
  const { rows, issues } = readLines("2025-03;SIEGE;candidature;10;6;;0;10");
  expect(rows).toHaveLength(1);
  expect(issues).toMatchObject([
    { problem: "groupAlone", severity: "toCheck", column: "femmes", line: 2 },
  ]);
});

test("a stage stands once for a month and a site: one line for each applicant is rejected", () => {
  const { counts, issues } = readLines(
    "2025-03;SIEGE;candidature;1;1;0;;",
    "2025-03;SIEGE;candidature;1;0;1;;",
    "2025-03;ATELIER-LYON;candidature;1;0;1;;",
  );
  expect(counts).toMatchObject({ accepted: 2, rejected: 1 });
  expect(issues).toMatchObject([{ problem: "duplicateStage", line: 3, column: "etape" }]);
});

test.each([
  [["candidature;100;40;60;;", "embauche;101;;;;"], "total"],
  [["embauche;10;4;6;;", "candidature;100;3;90;;"], "femmes"],
  [["candidature;100;;;20;80", "offre;30;;;21;9"], "qpv"],
])("nobody reaches a stage without the one before: %s", ([first = "", second = ""], column) => {
  const { counts, issues } = readLines(`2025-03;SIEGE;${first}`, `2025-03;SIEGE;${second}`);
  expect(counts).toMatchObject({ accepted: 1, rejected: 1 });
  const grown = issues.filter(({ problem }) => problem === "stageGrows");
  expect(grown).toMatchObject([{ line: 3, column, severity: "toFix" }]);
});

test("a total line, blank lines and headers again are ignored, and every line is counted", () => {
  const { counts } = readLines(
    "2025-03;SIEGE;candidature;10;;;;",
    ";;;;;;;",
    "Total;;;10;;;;",
    HEADER,
    "2025-03;SIEGE;embauche;oups;;;;",
  );
  expect(counts).toEqual({ read: 5, accepted: 1, rejected: 1, ignored: 3 });
});

test("rejects that weigh on one site ask for a reason", () => {
  const good = Array.from(
    { length: 40 },
    (_, at) => `20${10 + (at % 12)}-0${1 + (at % 9)};SIEGE;candidature;5;;;;`,
  );
  const bad = Array.from(
    { length: 6 },
    (_, at) => `2025-0${1 + at};ATELIER-LYON;candidature;x;;;;`,
  );
  const { decisions } = readLines(...new Set(good), ...bad);
  expect(decisions.map(({ question, column }) => `${question} ${column}`)).toContain(
    "biasedRejects site",
  );
});
