import { expect, test } from "vitest";
import type { Contract } from "#app/domain/hiring/hire.ts";
import { apprenticesWomen } from "#app/domain/indicators/apprentices.ts";
import { hireIndicators } from "#app/domain/indicators/index.ts";
import { internsWomen } from "#app/domain/indicators/interns.ts";
import { shortFixedTermWomen } from "#app/domain/indicators/short-fixed-term.ts";
import { temporaryWomen } from "#app/domain/indicators/temporary.ts";
import { women } from "#app/domain/indicators/women.ts";
import { aHire } from "#tests/support/a-hire.ts";

const ofWomen = [women, shortFixedTermWomen, apprenticesWomen, internsWomen, temporaryWomen];

test.each<[Contract, number | null, string | null]>([
  ["CDI", null, "women"],
  ["CDI", 2, "women"],
  ["CDD", 7, "women"],
  ["CDD", 6, "women"],
  ["CDD", 5, "shortFixedTermWomen"],
  ["CDD", 0, "shortFixedTermWomen"],
  ["CDD", null, null],
  ["ALTERNANCE", 24, "apprenticesWomen"],
  ["STAGE", 6, "internsWomen"],
  ["INTERIM", 18, "temporaryWomen"],
])("a %s of %s months is counted in %s alone", (contract, fixedTermMonths, counted) => {
  const hire = aHire({ contract, fixedTermMonths });

  const counting = ofWomen.filter(({ population }) => population(hire)).map(({ id }) => id);

  expect(counting).toEqual(counted === null ? [] : [counted]);
});

test("a CDD of unknown length is left out with its reason", () => {
  expect(women.exclusion(aHire({ contract: "CDD" }))).toBe("fixedTermOfUnknownLength");
});

test("what is counted apart is never in the base", () => {
  const apart = aHire({ contract: "ALTERNANCE", priorityDistrict: true });

  const counting = hireIndicators.filter(({ population }) => population(apart));

  expect(counting.map(({ series }) => series)).toEqual([
    "apprentices",
    "apprentices",
    "apprentices",
  ]);
});
