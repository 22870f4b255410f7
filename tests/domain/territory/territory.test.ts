import { expect, test } from "vitest";
import { METRES_PER_DEGREE } from "#app/domain/territory/ground.ts";
import type { Nomenclatures } from "#app/domain/territory/nomenclatures.ts";
import type { Place } from "#app/domain/territory/place.ts";
import { buildTerritory } from "#app/domain/territory/territory.ts";
import { SMALL } from "#tests/support/small-nomenclatures.ts";

const NOTHING: Nomenclatures = {
  communes: SMALL.communes,
  density: null,
  employmentZones: null,
  priorityDistricts: null,
};

const nowhere: Place = {
  commune: null,
  qpv: null,
  density: null,
  latitude: null,
  longitude: null,
  month: 202506,
};

function locate(place: Partial<Place>, nomenclatures = SMALL) {
  return buildTerritory(nomenclatures).locate({ ...nowhere, ...place });
}

test("a merged code leads to the commune of today, its class and its zone", () => {
  expect(locate({ commune: "01340" })).toMatchObject({
    commune: "01015",
    department: "01",
    region: "84",
    employmentZone: "8404",
    density: 6,
    anomalies: [],
  });
});

test("an arrondissement leads to its commune", () => {
  expect(locate({ commune: "75118" })).toMatchObject({
    commune: "75056",
    employmentZone: "1109",
    density: 1,
    priorityDistrict: { verdict: "undetermined" },
  });
});

test("a code split in two is undetermined, and said", () => {
  expect(locate({ commune: "60455" })).toMatchObject({
    commune: null,
    rural: { verdict: "undetermined" },
    priorityDistrict: { verdict: "undetermined" },
    anomalies: ["splitCommune"],
  });
});

test("a commune split off after the grid has no class", () => {
  expect(locate({ commune: "15031" })).toMatchObject({
    commune: "15031",
    density: null,
    rural: { verdict: "undetermined", vintage: "2024" },
  });
});

test("an unknown commune is an answer, not an error", () => {
  expect(locate({ commune: "99999" })).toMatchObject({
    commune: null,
    rural: { verdict: "undetermined" },
    priorityDistrict: { verdict: "undetermined" },
    anomalies: ["unknownCommune"],
  });
});

test("what is not loaded is unavailable, never no", () => {
  expect(locate({ commune: "35360" }, NOTHING)).toMatchObject({
    commune: "35360",
    employmentZone: null,
    rural: { verdict: "unavailable", method: null, vintage: null },
    priorityDistrict: { verdict: "unavailable", method: null, vintage: null },
  });
});

test("an extract answers for its communes and for no other", () => {
  const { density, priorityDistricts } = SMALL;
  const extract: Nomenclatures = {
    ...SMALL,
    density: density && { ...density, extract: true },
    priorityDistricts: priorityDistricts && {
      ...priorityDistricts,
      extract: true,
      covered: new Set(["35360", "93066"]),
    },
  };

  expect(locate({ commune: "35360" }, extract)).toMatchObject({
    rural: { verdict: "no", vintage: "2024-extract" },
    priorityDistrict: { verdict: "no", method: "communeWithoutDistrict" },
  });
  expect(locate({ commune: "93066" }, extract).priorityDistrict.verdict).toBe("undetermined");
  expect(locate({ commune: "97411" }, extract)).toMatchObject({
    rural: { verdict: "unavailable" },
    priorityDistrict: { verdict: "unavailable" },
  });
  // The extract does not list every district: a code it lacks is believed.
  expect(locate({ commune: "93066", qpv: "QN09340I" }, extract)).toMatchObject({
    priorityDistrict: { verdict: "yes", code: "QN09340I" },
    anomalies: [],
  });
});

test.each([
  { density: 4, verdict: "no" },
  { density: 5, verdict: "yes" },
  { density: 7, verdict: "yes" },
])("class $density given is rural: $verdict", ({ density, verdict }) => {
  expect(locate({ commune: "97411", density }).rural).toEqual({
    verdict,
    method: "densityGiven",
    vintage: null,
  });
});

test("the grid outweighs the class given, and the difference is said", () => {
  expect(locate({ commune: "35360", density: 6 })).toMatchObject({
    density: 4,
    rural: { verdict: "no", method: "densityClass" },
    anomalies: ["densityDisagrees"],
  });
});

test.each([
  [{ commune: "35360" }, "no", "communeWithoutDistrict", []],
  [{ commune: "93066" }, "undetermined", null, []],
  [{ commune: "97601" }, "yes", "wholeCommune", []],
  [{ commune: "93066", qpv: "QN09338M" }, "yes", "codeGiven", []],
  [{ commune: "93066", qpv: "qn09338m" }, "yes", "codeGiven", []],
  [{ commune: "93066", qpv: "QN09338M (non)" }, "yes", "codeGiven", ["noBesideCode"]],
  [{ commune: "93066", qpv: "oui" }, "yes", "answerGiven", []],
  [{ commune: "93066", qpv: "Non" }, "no", "answerGiven", []],
  [{ commune: "35360", qpv: "oui" }, "undetermined", null, ["yesWithoutDistrict"]],
  [{ commune: "35360", qpv: "QN09338M" }, "undetermined", null, ["districtOfOtherCommune"]],
  [{ commune: "93066", qpv: "QN09399M" }, "undetermined", null, ["unknownDistrict"]],
  [{ commune: "93066", qpv: "QN9338M" }, "undetermined", null, ["unknownDistrict"]],
  [{ commune: "93066", qpv: "QP093028" }, "undetermined", null, ["districtOfOtherGeneration"]],
  [{ month: 202506 }, "undetermined", null, []],
] as const)("%j: %s by %s", (place, verdict, method, anomalies) => {
  const answer = locate(place);

  expect(answer.priorityDistrict).toMatchObject({ verdict, method });
  expect(answer.anomalies).toEqual(anomalies);
});

test.each([
  { commune: "93066", month: 202312, qpv: "QP093028", verdict: "yes" },
  { commune: "93066", month: 202401, qpv: "QN09338M", verdict: "yes" },
  { commune: "93066", month: 202312, qpv: "QN09338M", verdict: "unavailable" },
  { commune: "97411", month: 202412, qpv: "QP974001", verdict: "yes" },
  { commune: "97411", month: 202501, qpv: "QN97426M", verdict: "yes" },
  { commune: "97411", month: 202501, qpv: "QP974001", verdict: "undetermined" },
  { commune: "97411", month: 202412, qpv: "QN97426M", verdict: "unavailable" },
])("$qpv at $month in $commune: $verdict", ({ verdict, ...place }) => {
  expect(locate(place).priorityDistrict.verdict).toBe(verdict);
});

test("before the list of 2024 a commune without a district, or a point, settles nothing", () => {
  const point = { latitude: 48.935, longitude: 2.367 };

  expect(locate({ commune: "35360", month: 202312 }).priorityDistrict.verdict).toBe("unavailable");
  expect(locate({ ...point, month: 202312 }).priorityDistrict.verdict).toBe("unavailable");
  expect(locate({ commune: "97411", month: 202412 }).priorityDistrict.verdict).toBe("unavailable");
});

test("a point is in, out, or too near an edge to tell", () => {
  const inside = locate({ latitude: 48.935, longitude: 2.367 }).priorityDistrict;
  expect(inside).toMatchObject({ verdict: "yes", code: "QN09338M", method: "pointInPolygon" });
  expect(inside.distanceToEdge).toBeGreaterThan(100);

  expect(locate({ latitude: 48.95, longitude: 2.367 }).priorityDistrict).toMatchObject({
    verdict: "no",
    code: null,
    distanceToEdge: null,
  });
  expect(locate({ latitude: 48.93005, longitude: 2.367 }).priorityDistrict).toMatchObject({
    verdict: "undetermined",
    code: null,
  });
});

test.each([
  { metres: -10.1, verdict: "no" },
  { metres: -9.9, verdict: "undetermined" },
  { metres: 9.9, verdict: "undetermined" },
  { metres: 10.1, verdict: "yes" },
])("$metres m inside the edge: $verdict", ({ metres, verdict }) => {
  const latitude = 48.93 + metres / METRES_PER_DEGREE;

  expect(locate({ latitude, longitude: 2.367 }).priorityDistrict.verdict).toBe(verdict);
});

test.each([
  { latitude: 0, longitude: 0 },
  { latitude: 2.367, longitude: 48.935 },
])("a point out of France ($latitude, $longitude) is no evidence", (point) => {
  expect(locate(point).priorityDistrict.verdict).toBe("undetermined");
});

test("a point decides where the code given cannot be", () => {
  const place = { commune: "93066", qpv: "QP093028", latitude: 48.935, longitude: 2.367 };

  expect(locate(place)).toMatchObject({
    priorityDistrict: { verdict: "yes", code: "QN09338M", method: "pointInPolygon" },
    anomalies: ["districtOfOtherGeneration"],
  });
});
