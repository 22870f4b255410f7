import { expect, test } from "vitest";
import { CONTRACTS } from "#app/domain/hiring/hire.ts";
import { hireIndicators, indicatorIds } from "#app/domain/indicators/index.ts";
import { measure } from "#app/domain/indicators/measure.ts";
import { aHire } from "#tests/support/a-hire.ts";

test("an indicator keeps its number for ever", () => {
  expect(Object.fromEntries(hireIndicators.map(({ id, number }) => [id, number]))).toEqual({
    priorityDistrict: 1,
    rural: 2,
    women: 3,
    skillsBasedStrict: 4,
    skillsBasedBroad: 5,
    noDiplomaPostings: 6,
    belowUsualLevel: 7,
    retention6: 8,
    retention12: 9,
    apprenticesPriorityDistrict: 10,
    apprenticesRural: 11,
    apprenticesWomen: 12,
    internsPriorityDistrict: 13,
    internsRural: 14,
    internsWomen: 15,
    temporaryPriorityDistrict: 16,
    temporaryRural: 17,
    temporaryWomen: 18,
    shortFixedTermPriorityDistrict: 19,
    shortFixedTermRural: 20,
    shortFixedTermWomen: 21,
  });
});

test("no two indicators share an id or a number", () => {
  expect(new Set(indicatorIds).size).toBe(indicatorIds.length);
  expect(new Set(hireIndicators.map(({ number }) => number)).size).toBe(hireIndicators.length);
});

test.each(hireIndicators)("$id leaves a hire that says nothing out of the share", (indicator) => {
  const silent = CONTRACTS.map((contract) => aHire({ contract, fixedTermMonths: 3 }));

  expect(measure(indicator, silent)).toEqual({ numerator: 0, denominator: 0, unknown: 1 });
});

test.each(hireIndicators)("$id counts whoever nothing excludes", (indicator) => {
  for (const contract of CONTRACTS) {
    const hire = aHire({ contract, fixedTermMonths: 6 });
    expect(indicator.population(hire)).toBe(indicator.exclusion(hire) === null);
  }
});
