import { expect, test } from "vitest";
import { policyMarks } from "#app/domain/dashboard/policy-marks.ts";

const TREND = { from: 202501, to: 202512 };

test.each([
  { startsOn: 202412, marked: false },
  { startsOn: 202501, marked: true },
  { startsOn: 202512, marked: true },
  { startsOn: 202601, marked: false },
])("a policy that starts in $startsOn is on a trend of 2025: $marked", ({ startsOn, marked }) => {
  expect(policyMarks([policy({ startsOn })], TREND, null).length).toBe(marked ? 1 : 0);
});

test("the first site dates a policy, and each site has its own date", () => {
  const sites = [
    { site: "A", startsOn: 202509 },
    { site: "B", startsOn: 202503 },
  ];
  const policies = [policy({ startsOn: 202503, sites })];

  expect(policyMarks(policies, TREND, null)).toMatchObject([{ quarter: "2025-T1", sites: 2 }]);
  expect(policyMarks(policies, TREND, "A")).toMatchObject([{ quarter: "2025-T3" }]);
  expect(policyMarks(policies, TREND, "C")).toEqual([]);
});

test("marks come in the order of their dates", () => {
  const policies = [policy({ name: "Second", startsOn: 202506 }), policy({ name: "First" })];

  expect(policyMarks(policies, TREND, null).map(({ name }) => name)).toEqual(["First", "Second"]);
});

test("two policies of one name are told apart by their rank", () => {
  const policies = [policy({ startsOn: 202506 }), policy({}), policy({ startsOn: 202401 })];

  expect(policyMarks(policies, TREND, null).map((mark) => mark.policy)).toEqual([1, 0]);
});

function policy(known: Partial<Parameters<typeof policyMarks>[0][number]>) {
  return { name: "Mentorat", startsOn: 202502, endsOn: null, sites: [], ...known };
}
