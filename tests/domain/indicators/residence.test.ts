import { expect, test } from "vitest";
import { measure } from "#app/domain/indicators/measure.ts";
import { priorityDistrict } from "#app/domain/indicators/priority-district.ts";
import { rural } from "#app/domain/indicators/rural.ts";
import { women } from "#app/domain/indicators/women.ts";
import { aHire } from "#tests/support/a-hire.ts";

const recorded = {
  communeGiven: true,
  priorityDistrictVerdict: "undetermined",
  ruralVerdict: "undetermined",
} as const;

test("a residence counts once its verdict is yes or no", () => {
  const hires = [true, false, false, null].map((answer) =>
    aHire({ priorityDistrict: answer, rural: answer }),
  );

  const expected = { numerator: 1, denominator: 3, unknown: 1 };
  expect(measure(priorityDistrict, hires)).toEqual(expected);
  expect(measure(rural, hires)).toEqual(expected);
});

test("an unknown residence says whether it was given, settled, or could not be looked up", () => {
  const hire = { ...aHire(), ...recorded };

  expect(priorityDistrict.unknownReason(hire)).toBe("undetermined");
  expect(rural.unknownReason({ ...hire, communeGiven: false })).toBe("notProvided");
  expect(rural.unknownReason({ ...hire, ruralVerdict: "unavailable" })).toBe("unavailable");
  expect(priorityDistrict.unknownReason({ ...hire, priorityDistrictVerdict: "unavailable" })).toBe(
    "unavailable",
  );
});

test("women are counted among F and M; X, ND and empty stand beside", () => {
  const hires = (["F", "F", "M", "X", "ND", null] as const).map((gender) => aHire({ gender }));

  expect(measure(women, hires)).toEqual({ numerator: 2, denominator: 3, unknown: 3 });
});

test("the gender that is not counted keeps its reason", () => {
  const reasons = (["X", "ND", null] as const).map((gender) =>
    women.unknownReason({ ...aHire({ gender }), ...recorded }),
  );

  expect(reasons).toEqual(["otherGender", "genderNotDeclared", "notProvided"]);
});
