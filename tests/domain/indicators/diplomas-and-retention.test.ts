import { expect, test } from "vitest";
import { belowUsualLevel } from "#app/domain/indicators/below-usual-level.ts";
import { noDiplomaPostings } from "#app/domain/indicators/no-diploma-postings.ts";
import { retention6 } from "#app/domain/indicators/retention-6.ts";
import { retention12 } from "#app/domain/indicators/retention-12.ts";
import { aHire } from "#tests/support/a-hire.ts";

test.each([
  ["aucun", true],
  ["souhaite", false],
  ["exige", false],
  ["reglemente", false],
  [null, null],
] as const)(
  "a posting that asks for a diploma %s asks for none: %s",
  (diplomaRequirement, expected) => {
    expect(noDiplomaPostings.trait(aHire({ diplomaRequirement }))).toBe(expected);
  },
);

test.each([
  [4, 5, true],
  [5, 5, false],
  [6, 5, false],
  [null, 5, null],
  [4, null, null],
])("level %s where %s is usual is below it: %s", (level, usualLevel, expected) => {
  expect(belowUsualLevel.trait(aHire({ diplomaRequirement: "aucun", level, usualLevel }))).toBe(
    expected,
  );
});

test("levels are compared only where the posting is known", () => {
  expect(belowUsualLevel.trait(aHire({ level: 4, usualLevel: 5 }))).toBeNull();
});

test.each([
  { indicator: retention6, months: 6 },
  { indicator: retention12, months: 12 },
])("$indicator.id waits $months months", ({ indicator, months }) => {
  expect(indicator.exclusion(aHire({ monthsObserved: months - 1 }))).toBe("tooRecent");
  expect(indicator.exclusion(aHire({ monthsObserved: months }))).toBeNull();
  expect(indicator.exclusion(aHire({ monthsObserved: months + 1 }))).toBeNull();
});

test("a censored hire is left out even when its presence is given", () => {
  expect(retention6.population(aHire({ monthsObserved: 3, presentAfter6: true }))).toBe(false);
});

test("each retention reads its own answer", () => {
  const left = aHire({ presentAfter6: true, presentAfter12: false });

  expect([retention6.trait(left), retention12.trait(left)]).toEqual([true, false]);
});
