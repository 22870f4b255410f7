import { expect, test } from "vitest";
import { policyMarks } from "#app/domain/dashboard/policy-marks.ts";

const TREND = { from: 202501, to: 202512 };

test.each([
  { startsOn: 202412, marks: [{ quarter: "2025-T1", startsOn: 202412, isBefore: true }] },
  { startsOn: 202501, marks: [{ quarter: "2025-T1", startsOn: 202501, isBefore: false }] },
  { startsOn: 202512, marks: [{ quarter: "2025-T4", startsOn: 202512, isBefore: false }] },
  { startsOn: 202601, marks: [] },
])("a policy that starts in $startsOn on a trend of 2025", ({ startsOn, marks }) => {
  const found = policyMarks([policy({ startsOn })], TREND, null);
  expect(found).toHaveLength(marks.length);
  expect(found).toMatchObject(marks);
});

test.each([
  { endsOn: 202412, marked: 0 },
  { endsOn: 202501, marked: 1 },
])("a policy of before that ends in $endsOn is on a trend of 2025: $marked", (known) => {
  const policies = [policy({ startsOn: 202401, endsOn: known.endsOn })];
  expect(policyMarks(policies, TREND, null)).toHaveLength(known.marked);
});

test("a policy whose first site began before the trend is on it, and on the trend of a later site", () => {
  const sites = [
    { site: "A", startsOn: 202309 },
    { site: "B", startsOn: 202506 },
  ];
  const policies = [policy({ startsOn: 202309, sites })];

  expect(policyMarks(policies, TREND, null)).toMatchObject([
    { quarter: "2025-T1", isBefore: true, startsOn: 202309, lastStartsOn: 202506 },
  ]);
  expect(policyMarks(policies, TREND, "A")).toMatchObject([{ isBefore: true, startsOn: 202309 }]);
  expect(policyMarks(policies, TREND, "B")).toMatchObject([
    { quarter: "2025-T2", isBefore: false, startsOn: 202506, lastStartsOn: null },
  ]);
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
  const policies = [policy({ startsOn: 202506 }), policy({}), policy({ startsOn: 202601 })];

  expect(policyMarks(policies, TREND, null).map((mark) => mark.policy)).toEqual([1, 0]);
});

function policy(known: Partial<Parameters<typeof policyMarks>[0][number]>) {
  return { name: "Mentorat", startsOn: 202502, endsOn: null, sites: [], ...known };
}
