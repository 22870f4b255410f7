import { expect, test } from "vitest";
import type { PopulatedCommune, PopulatedDistrict } from "#app/domain/effects/populated-places.ts";
import { referenceCounts } from "#app/domain/effects/reference-population.ts";

const RENNES = commune("35238", 900, 1);
const VILLAGE = commune("35001", 100, 6);
const DISTRICT = { people: 45, communes: ["35238"] };

test("people of rural communes and of districts, by zone and département", () => {
  expect(counts([RENNES, VILLAGE], [DISTRICT])).toEqual({
    "zone 5315 rural": "100/1000",
    "zone 5315 priorityDistrict": "45/1000",
    "department 35 rural": "100/1000",
    "department 35 priorityDistrict": "45/1000",
  });
});

test("a district over two communes is shared as they are populated", () => {
  const across = { people: 100, communes: ["35238", "22001"] };
  const beyond = { ...commune("22001", 300, 2), zone: "5319" };

  expect(counts([RENNES, beyond], [across])).toMatchObject({
    "zone 5315 priorityDistrict": "75/900",
    "zone 5319 priorityDistrict": "25/300",
  });
});

test("communes without a count are left out of both while the rest is 95 % of the area", () => {
  const masked = { ...VILLAGE, residents: 40, people: null };
  const half = { ...VILLAGE, residents: 600, people: null };

  expect(counts([RENNES, masked], [])).toMatchObject({ "zone 5315 rural": "0/900" });
  expect(counts([RENNES, half], [])).toEqual({});
});

test("districts without a count leave the share of their area unknown, never 0", () => {
  const unknown = { people: null, communes: ["35238"] };
  const elsewhere = { people: 45, communes: ["93066"] };

  expect(counts([RENNES, VILLAGE], [unknown])).not.toHaveProperty("zone 5315 priorityDistrict");
  expect(counts([RENNES, VILLAGE], [])).not.toHaveProperty("zone 5315 priorityDistrict");
  expect(counts([RENNES, VILLAGE], [elsewhere])).toMatchObject({
    "zone 5315 priorityDistrict": "0/1000",
  });
});

test("districts that count more people than their whole area say nothing of it", () => {
  const tooMany = { people: 1_001, communes: ["35238"] };

  expect(counts([RENNES, VILLAGE], [tooMany])).not.toHaveProperty("zone 5315 priorityDistrict");
});

function commune(code: string, people: number, density: number): PopulatedCommune {
  return { code, people, residents: people, density, zone: "5315" };
}

function counts(communes: readonly PopulatedCommune[], districts: readonly PopulatedDistrict[]) {
  return Object.fromEntries(
    referenceCounts(communes, districts).map(
      ({ geography, code, indicator, numerator, population }) => [
        `${geography} ${code} ${indicator}`,
        `${numerator}/${population}`,
      ],
    ),
  );
}
