import { expect, test } from "vitest";

import { periodOf, seriesPeriods } from "#app/domain/effects/findings/series-periods.ts";
import {
  isPermutationOnly,
  isPublishable,
  noOtherPolicy,
  sameDistrictList,
  seriesGates,
  syntheticGates,
} from "#app/domain/effects/gates.ts";
import * as thresholds from "#app/domain/effects/thresholds.ts";
import { type Finding, verdictOf } from "#app/domain/effects/verdict.ts";
import { aQuestion, someSites } from "./series.ts";

test("the thresholds are those of the methodology", () => {
  expect({ ...thresholds }).toEqual({
    LARGEST_DETECTABLE: 0.15,
    MONTHS_BEFORE: 12,
    MONTHS_AFTER: 6,
    MEDIAN_HIRES: 5,
    CLEAR_MONTHS: 3,
    FEW_SITES: 10,
    DONORS: 8,
    PUBLISHED_DONORS: 5,
    LARGEST_WEIGHT: 0.25,
    ALPHA: 0.05,
    PRE_TREND_ALPHA: 0.1,
    MONTHS_FOR_SEASON: 24,
  });
});

test.each([
  { start: 11, months: 18, hires: 5, missing: ["monthsBefore"] },
  { start: 12, months: 17, hires: 5, missing: ["monthsAfter"] },
  { start: 12, months: 18, hires: 4, missing: [] },
  { start: 12, months: 18, hires: 2, missing: [] },
  { start: 12, months: 18, hires: 1, missing: ["medianHires"] },
  { start: 12, months: 18, hires: 5, missing: [] },
  { start: 13, months: 20, hires: 6, missing: [] },
  { start: 3, months: 6, hires: 1, missing: ["monthsBefore", "monthsAfter", "medianHires"] },
])(
  "$start months before of $months, $hires hires a month: $missing",
  ({ start, months, hires, missing }) => {
    const question = aQuestion(someSites({ count: 1, months, hires }, start, () => 1));

    expect(seriesGates(question, start).map(({ id }) => id)).toEqual(missing);
  },
);

test("months with too few hires are counted by quarters from the start of the policy", () => {
  const byMonth = aQuestion(someSites({ count: 1, months: 27, hires: 5 }, 13, () => 1));
  const byQuarter = aQuestion(someSites({ count: 1, months: 27, hires: 4 }, 13, () => 1));

  expect([periodOf(byMonth), periodOf(byQuarter)]).toEqual([1, 3]);
  expect(seriesPeriods(byQuarter, 13, 3)).toMatchObject({
    periods: new Array(8).fill({ numerator: 3, denominator: 12, unknown: 0 }),
    design: { start: 4, season: null },
  });
  expect(seriesPeriods(byMonth, 13, 1).design).toEqual({ start: 13, season: 12 });
});

test.each([
  { months: 23, season: null },
  { months: 24, season: 12 },
])("a series of $months months has a season of $season", ({ months, season }) => {
  const question = aQuestion(someSites({ count: 1, months, hires: 5 }, 12, () => 1));

  expect(seriesPeriods(question, 12, 1).design.season).toBe(season);
});

test.each([
  { donors: 7, start: 12, missing: ["donors"] },
  { donors: 8, start: 12, missing: [] },
  { donors: 9, start: 11, missing: ["monthsBefore"] },
])("$donors donors and $start months before: $missing", ({ donors, start, missing }) => {
  const size = { months: 20, hires: 5 };
  const question = aQuestion([
    ...someSites({ ...size, count: 1 }, start, () => 1),
    ...someSites({ ...size, count: donors }, null, () => 1),
  ]);

  expect(syntheticGates(question, start).map(({ id }) => id)).toEqual(missing);
});

test.each([
  { other: 9, met: false },
  { other: 8, met: true },
  { other: 15, met: false },
  { other: 16, met: true },
  { other: 12, met: false },
])("another policy at month $other, this one at 12: clear $met", ({ other, met }) => {
  expect(noOtherPolicy(aQuestion([], { otherPolicies: [40, other] }), 12).met).toBe(met);
});

test("no other policy at all is clear", () => {
  expect(noOtherPolicy(aQuestion([]), 12)).toMatchObject({
    met: true,
    evidence: { nearestMonths: null },
  });
});

test.each([
  { firstMonth: 202312, changes: [202401], met: false },
  { firstMonth: 202401, changes: [202401], met: true },
  { firstMonth: 202402, changes: [202401], met: true },
  { firstMonth: 202312, changes: [], met: true },
  { firstMonth: 202201, changes: [202401], met: true },
  { firstMonth: 202202, changes: [202401], met: false },
  { firstMonth: 202412, changes: [202501], met: false },
  { firstMonth: 202501, changes: [202501], met: true },
  { firstMonth: 202401, changes: [202401, 202501], met: false },
])(
  "24 months from $firstMonth, the list changing in $changes: one list $met",
  ({ firstMonth, changes, met }) => {
    const sites = someSites({ count: 1, months: 24, hires: 5 }, 12, () => 1);

    expect(sameDistrictList(aQuestion(sites, { firstMonth, listChanges: changes }), 12).met).toBe(
      met,
    );
  },
);

test.each([
  { treated: 9, untreated: 30, only: true },
  { treated: 10, untreated: 10, only: false },
  { treated: 30, untreated: 9, only: true },
])(
  "$treated treated sites and $untreated others: permutation only $only",
  ({ treated, untreated, only }) => {
    const size = { months: 2, hires: 1 };
    const sites = [
      ...someSites({ ...size, count: treated }, 1, () => 0),
      ...someSites({ ...size, count: untreated }, null, () => 0),
    ];

    expect(isPermutationOnly(aQuestion(sites))).toBe(only);
  },
);

test.each([
  { weights: [0.25, 0.25, 0.25, 0.25], publishable: false },
  { weights: [0.25, 0.25, 0.25, 0.15, 0.1], publishable: true },
  { weights: [0.26, 0.24, 0.25, 0.15, 0.1], publishable: false },
  { weights: [0.58, 0.28, 0.14, 0, 0, 0], publishable: false },
  { weights: [], publishable: false },
])("weights $weights may be published: $publishable", ({ weights, publishable }) => {
  expect(isPublishable(weights)).toBe(publishable);
});

const found: Finding = {
  detail: null,
  estimate: 0.1,
  interval: { low: 0.02, high: 0.18 },
  p: 0.01,
  smallestP: null,
  smallestDetectable: 0.1,
  assumptions: [],
  missing: [],
};
const unmet = [{ id: "parallelTrends", met: false, evidence: {} }] as const;

test.each<[string, Partial<Finding>, string]>([
  ["p at the threshold", { p: 0.05 }, "effect"],
  ["p above", { p: 0.0501 }, "noEvidence"],
  ["an interval that touches 0", { interval: { low: 0, high: 0.2 } }, "noEvidence"],
  ["an interval below 0", { estimate: -0.1, interval: { low: -0.2, high: -0.01 } }, "effect"],
  ["no interval", { interval: null }, "effect"],
  ["a detectable effect of 15 points", { smallestDetectable: 0.15 }, "effect"],
  ["a larger one", { smallestDetectable: 0.1501 }, "notEnoughData"],
  ["none", { smallestDetectable: null }, "notEnoughData"],
  ["a smallest p of one in twenty", { smallestP: 1 / 20 }, "effect"],
  ["of one in nineteen", { smallestP: 1 / 19 }, "notEnoughData"],
  ["no p", { p: null }, "notEnoughData"],
  ["an assumption not met", { assumptions: unmet }, "assumptionNotMet"],
  ["the same without power", { assumptions: unmet, smallestDetectable: 0.2 }, "notEnoughData"],
  ["an assumption not looked at", { assumptions: [{ ...unmet[0], met: null }] }, "effect"],
  ["something missing", { missing: [{ id: "donors", found: 3, needed: 8 }] }, "notEnoughData"],
])("%s", (_, more, kind) => {
  const verdict = verdictOf({ ...found, ...more });

  expect(verdict.kind).toBe(kind);
  expect(kind !== "notEnoughData" || verdict.missing.length > 0).toBe(true);
});
