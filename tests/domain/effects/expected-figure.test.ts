import { expect, test } from "vitest";
import { expectedBand, expectedOf, type LocalMarket } from "#app/domain/effects/expected-figure.ts";

const DISTRICT = { indicator: "priorityDistrict", baseline: "labourForce" } as const;
const ROISSY = market("A", 80, 1000, 0.305);

test("the company's sites together, with the vintages behind them", () => {
  const rennes = market("B", 80, 1000, 0.047, { extract: true });

  expect(expectedOf(DISTRICT, null, [ROISSY, rennes])).toMatchObject({
    status: "known",
    baseline: "labourForce",
    hires: 2000,
    observed: 160,
    expectedShare: expect.closeTo(0.176, 12),
    extract: true,
    vintages: { priorityDistricts: "2024" },
  });
});

test.each([
  { sites: [], reason: "noZone" },
  { sites: [{ ...ROISSY, reference: null }], reason: "noZone" },
  { sites: [market("A", 0, 0, 0.305)], reason: "noHires" },
  { sites: [market("A", 0, 0, 0.305, { earlierHires: 50 })], reason: "earlierList" },
  { sites: [{ ...ROISSY, earlierHires: 50, reference: null }], reason: "noZone" },
  { sites: [market("A", 0, 50, 0)], reason: "nothingExpected" },
])("nothing is expected, and why: $reason", ({ sites, reason }) => {
  expect(expectedOf({ indicator: "rural", baseline: "jobSeekers" }, null, sites)).toEqual({
    status: "unknown",
    indicator: "rural",
    baseline: "jobSeekers",
    reason,
  });
});

test("hires of an earlier list are told, and change neither what is observed nor what is expected", () => {
  const earlier = market("A", 80, 1000, 0.305, { earlierHires: 400 });

  expect(expectedOf(DISTRICT, null, [earlier])).toEqual({
    ...expectedOf(DISTRICT, null, [ROISSY]),
    earlierHires: 400,
  });
});

test("the band is the share if the reference were 10 % lower or higher, within 100 %", () => {
  expect(expectedBand({ expectedShare: 0.2 })).toEqual({
    low: expect.closeTo(0.18, 12),
    high: expect.closeTo(0.22, 12),
  });
  expect(expectedBand({ expectedShare: 0.95 }).high).toBe(1);
});

function market(
  site: string,
  numerator: number,
  denominator: number,
  share: number,
  { extract = false, earlierHires = 0 } = {},
): LocalMarket {
  const reference = { share, extract, vintages: { priorityDistricts: "2024" } };
  return { site, share: { numerator, denominator, unknown: 0 }, earlierHires, reference };
}
