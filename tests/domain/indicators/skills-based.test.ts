import { expect, test } from "vitest";
import type { Hire } from "#app/domain/hiring/hire.ts";
import { skillsBasedBroad } from "#app/domain/indicators/skills-based-broad.ts";
import { skillsBasedStrict } from "#app/domain/indicators/skills-based-strict.ts";
import { aHire } from "#tests/support/a-hire.ts";

const none: Partial<Hire> = {
  diplomaRequirement: "aucun",
  simulation: false,
  immersionDays: 0,
  workSample: "non",
  structuredInterview: "non",
};

test.each<[string, Partial<Hire>, boolean | null]>([
  ["none of the four", {}, false],
  ["simulation", { simulation: true }, true],
  ["no day of immersion", { immersionDays: 0 }, false],
  ["one day of immersion", { immersionDays: 1 }, true],
  ["two days of immersion", { immersionDays: 2 }, true],
  ["a work sample that is not scored", { workSample: "oui" }, false],
  ["a scored work sample", { workSample: "note" }, true],
  ["a structured interview without a grid", { structuredInterview: "oui" }, false],
  ["a structured interview with a grid", { structuredInterview: "grille" }, true],
  [
    "one yes, the others unknown",
    { ...aHire({ simulation: true }), diplomaRequirement: "aucun" },
    true,
  ],
  ["one unknown, the others no", { simulation: null }, null],
  ["supporting practices only", { anonymousCv: true, occupation: "M1607" }, false],
])("%s", (_, practices, expected) => {
  const hire = aHire({ ...none, ...practices });

  expect(skillsBasedBroad.trait(hire)).toBe(expected);
  expect(skillsBasedStrict.trait(hire)).toBe(expected);
});

test.each([
  ["aucun", true],
  ["souhaite", false],
  ["exige", false],
  [null, null],
] as const)(
  "chosen on skills with a diploma %s: strict %s, broad true",
  (diplomaRequirement, strict) => {
    const hire = aHire({ ...none, simulation: true, diplomaRequirement });

    expect(skillsBasedStrict.trait(hire)).toBe(strict);
    expect(skillsBasedBroad.trait(hire)).toBe(true);
  },
);

test("an unknown posting is unknown to the strict indicator whatever the practices", () => {
  expect(skillsBasedStrict.trait(aHire({ ...none, diplomaRequirement: null }))).toBeNull();
});

test("regulated occupations are excluded, with their reason", () => {
  const hire = aHire({ ...none, simulation: true, diplomaRequirement: "reglemente" });

  expect(skillsBasedStrict.exclusion(hire)).toBe("regulatedOccupation");
  expect(skillsBasedBroad.population(hire)).toBe(false);
});
