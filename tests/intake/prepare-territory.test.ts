import { expect, test } from "vitest";
import { buildTerritory } from "#app/domain/territory/territory.ts";
import { packTerritory, unpackTerritory } from "#app/intake/prepare-territory.ts";
import { SMALL } from "#tests/support/small-nomenclatures.ts";

const here = buildTerritory(SMALL);
const there = buildTerritory(unpackTerritory(JSON.parse(JSON.stringify(packTerritory(SMALL)))));

test.each([
  { commune: "93066", latitude: 48.935, longitude: 2.367, month: 202503 },
  { commune: "93066", latitude: 48.9299, longitude: 2.367, month: 202503 },
  { commune: "93066", latitude: 48.93001, longitude: 2.367, month: 202503 },
  { commune: "93066", latitude: 48.95, longitude: 2.367, month: 202503 },
  { commune: "93066", latitude: 48.935, longitude: 2.367, month: 202312 },
  { commune: "75118", latitude: null, longitude: null, month: 202503 },
  { commune: "01340", latitude: null, longitude: null, month: 202503 },
  { commune: "60455", latitude: null, longitude: null, month: 202503 },
  { commune: "97601", latitude: null, longitude: null, month: 202503 },
])("a packed territory answers as the whole one: $commune $latitude $month", (place) => {
  const question = { ...place, qpv: null, density: null };
  const [ours, theirs] = [here.locate(question), there.locate(question)];

  expect(theirs.density).toBe(ours.density);
  expect(theirs.rural).toEqual(ours.rural);
  expect(theirs.priorityDistrict.verdict).toBe(ours.priorityDistrict.verdict);
  expect(theirs.priorityDistrict.code).toBe(ours.priorityDistrict.code);
});

test("a list that is not loaded is still not loaded once packed", () => {
  const nothing = { communes: null, density: null, priorityDistricts: null };
  expect(unpackTerritory(packTerritory(nothing))).toEqual({ ...nothing, employmentZones: null });
});
