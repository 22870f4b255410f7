import { expect, test } from "vitest";
import { measureSites, weighted } from "#app/domain/indicators/measure-sites.ts";
import { outsideIleDeFrance } from "#app/domain/indicators/outside-ile-de-france.ts";
import { siteInPriorityDistrict } from "#app/domain/indicators/site-in-priority-district.ts";
import { siteRural } from "#app/domain/indicators/site-rural.ts";
import { aSite } from "#tests/support/a-hire.ts";

const year = { from: 202501, to: 202512 };
const nobody = new Map<string, number>();

test("sites weigh their headcount when every one has it", () => {
  const sites = [
    aSite({ code: "A", headcount: 30, rural: "yes", region: "53" }),
    aSite({ code: "B", headcount: 70, rural: "no", region: "11" }),
    aSite({ code: "C", headcount: 10, rural: "unavailable", region: null }),
  ];

  const { unit, sites: weights } = weighted(sites, new Map([["A", 500]]), year);

  expect(unit).toBe("headcount");
  expect(measureSites(siteRural, weights)).toEqual({
    numerator: 30,
    denominator: 100,
    unknown: 10,
  });
  expect(measureSites(outsideIleDeFrance, weights)).toEqual({
    numerator: 30,
    denominator: 100,
    unknown: 10,
  });
});

test("sites weigh their hires as soon as one headcount is missing: the two do not add up", () => {
  const sites = [
    aSite({ code: "A", headcount: 30, priorityDistrict: "yes" }),
    aSite({ code: "B", headcount: null, priorityDistrict: "no" }),
  ];

  const { unit, sites: weights } = weighted(
    sites,
    new Map([
      ["A", 5],
      ["B", 15],
    ]),
    year,
  );

  expect(unit).toBe("hires");
  expect(measureSites(siteInPriorityDistrict, weights)).toEqual({
    numerator: 5,
    denominator: 20,
    unknown: 0,
  });
});

test("hires at a site that no file describes any more are unknown", () => {
  const { sites } = weighted(
    [aSite({ rural: "yes" })],
    new Map([
      ["A", 1],
      ["gone", 4],
    ]),
    year,
  );

  expect(measureSites(siteRural, sites)).toEqual({ numerator: 1, denominator: 1, unknown: 4 });
});

test.each([
  { openedOn: "2025-12-31", closedOn: null, counted: true },
  { openedOn: "2026-01-01", closedOn: null, counted: false },
  { openedOn: null, closedOn: "2025-01-01", counted: true },
  { openedOn: null, closedOn: "2024-12-31", counted: false },
])("a site open from $openedOn to $closedOn counts in 2025: $counted", ({ counted, ...days }) => {
  const { sites } = weighted([aSite({ headcount: 10, ...days })], nobody, year);

  expect(sites.length).toBe(counted ? 1 : 0);
});
