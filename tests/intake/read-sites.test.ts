import { expect, test } from "vitest";
import { fixture, readAll } from "./read-text.ts";

const HEADER = "site;commune;siret;ouvert_le;ferme_le;latitude;longitude";

function readLine(line: string) {
  const { sites, issues } = readAll(`${HEADER}\n${line}\n`, "sites");
  return { site: sites[0], issues: issues.map(({ problem }) => problem) };
}

test("the fixture of sites reads whole", () => {
  const { sites, counts, issues } = readAll(fixture("sites-1252.csv"), "sites");

  expect(counts).toEqual({ read: 3, accepted: 3, rejected: 0, ignored: 0 });
  expect(issues).toEqual([]);
  expect(sites[0]).toMatchObject({
    code: "SIEGE",
    name: "Siège social",
    commune: "75113",
    openedOn: "2012-09-01",
    headcount: 240,
    latitude: 48.8283,
    location: { commune: "75113" },
  });
});

test("a site described twice is rejected the second time", () => {
  const { counts, issues } = readAll(`${HEADER}\nA;75113;;;;;\nA;69383;;;;;\n`, "sites");
  expect(counts).toEqual({ read: 2, accepted: 1, rejected: 1, ignored: 0 });
  expect(issues).toMatchObject([{ problem: "duplicateSite", line: 3, value: "A" }]);
});

test.each([
  ["A;;;;;;", "missingValue"],
  [";75113;;;;;", "missingValue"],
  ["A;Paris;;;;;", "communeName"],
])("%s is rejected: %s", (line, problem) => {
  expect(readLine(line)).toEqual({ site: undefined, issues: [problem] });
});

test.each([
  ["A;75113;55210055400013;;;;", [], "55210055400013"],
  ["A;75113;552 100 554 00013;;;;", [], "55210055400013"],
  ["A;75113;55210055400014;;;;", ["siretKey"], "55210055400014"],
  ["A;75113;35600000000048;;;;", [], "35600000000048"],
  ["A;75113;5,5E+13;;;;", ["scientificNumber"], null],
  ["A;75113;123;;;;", ["notSiret"], null],
])("%s reads its SIRET", (line, issues, siret) => {
  expect(readLine(line)).toMatchObject({ site: { siret }, issues });
});

test.each([
  ["A;75113;;2020-05;;;", "dayAssumed"],
  ["A;75113;;2020-05-01;2019-01-01;;", "closedBeforeOpened"],
  ["A;75113;;;;48,8;", "halfPoint"],
  ["A;75113;;;;480;2", "notInRange"],
  ["A;75999;;;;;", "unknownCommune"],
])("%s is kept, with a doubt: %s", (line, problem) => {
  const { site, issues } = readLine(line);
  expect(site?.code).toBe("A");
  expect(issues).toContain(problem);
});
