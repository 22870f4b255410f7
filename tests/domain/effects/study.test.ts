import { expect, test } from "vitest";
import type { Policy } from "#app/domain/effects/policy.ts";
import { type StudyGround, studyOf } from "#app/domain/effects/study.ts";
import { cutAtListChanges, listChangesFor } from "#app/domain/effects/study-window.ts";
import { addMonths } from "#app/domain/hiring/month.ts";

test.each([
  { indicator: "priorityDistrict", departments: ["93", "2A"], changes: [202401] },
  { indicator: "priorityDistrict", departments: ["974"], changes: [202501] },
  { indicator: "apprenticesPriorityDistrict", departments: ["974", "976"], changes: [202501] },
  { indicator: "priorityDistrict", departments: ["974", "35"], changes: [202401, 202501] },
  { indicator: "priorityDistrict", departments: [null], changes: [202401] },
  { indicator: "rural", departments: ["974", "35"], changes: [] },
] as const)("$indicator in $departments: the list changes in $changes", (asked) => {
  expect(listChangesFor(asked.indicator, asked.departments)).toEqual(asked.changes);
});

const SERIES = { from: 202301, to: 202612 };

test.each([
  { changes: [202401], starts: [202405], cut: { from: 202401, to: 202612 } },
  { changes: [202401], starts: [202404], cut: SERIES },
  { changes: [202401], starts: [202310], cut: SERIES },
  { changes: [202401], starts: [202309], cut: { from: 202301, to: 202312 } },
  { changes: [202501], starts: [202505], cut: { from: 202501, to: 202612 } },
  { changes: [202501], starts: [202504], cut: SERIES },
  { changes: [202501], starts: [202409], cut: { from: 202301, to: 202412 } },
  { changes: [202401, 202501], starts: [202506], cut: { from: 202501, to: 202612 } },
  { changes: [202401, 202501], starts: [202407], cut: { from: 202401, to: 202412 } },
  { changes: [202401, 202501], starts: [202411], cut: { from: 202401, to: 202612 } },
  { changes: [202401], starts: [202309, 202405], cut: SERIES },
  { changes: [], starts: [202404], cut: SERIES },
  { changes: [202401], starts: [], cut: SERIES },
])("a list that changes in $changes, a policy of $starts: $cut", ({ changes, starts, cut }) => {
  expect(cutAtListChanges(changes, SERIES, starts)).toEqual(cut);
});

test("the same policy of October 2024 is whole in Rennes, and crosses the change of list in La Réunion", () => {
  const metropolitan = studyOf(aGround("35"));
  const overseas = studyOf(aGround("974"));

  expect(metropolitan.plan).toMatchObject({ from: 202401, to: 202512 });
  expect(metropolitan.question.listChanges).toEqual([202401]);
  expect(overseas.plan).toMatchObject({ from: 202301, to: 202512 });
  expect(overseas.question.listChanges).toEqual([202501]);
});

test("only sites that hired set the list", () => {
  const ground = aGround("35");
  const departments = new Map([...ground.departments, ["B", "974"]]);

  const { question } = studyOf({ ...ground, sites: ["A", "B"], departments });

  expect(question.listChanges).toEqual([202401]);
});

const POLICY: Policy = {
  ...{ name: "Essai", kind: "mentoring", description: "", startsOn: 202410, endsOn: null },
  ...{ sites: [], occupations: [], indicators: ["priorityDistrict"], untouched: null },
  windfall: null,
};

/** A site that hires every month from January 2023 to December 2025. */
function aGround(department: string): StudyGround {
  return {
    policy: POLICY,
    indicator: "priorityDistrict",
    deposited: { from: 202301, to: 202512 },
    sites: ["A"],
    departments: new Map([["A", department]]),
    measured: Array.from({ length: 36 }, (_, t) => ({
      ...{ site: "A", month: addMonths(202301, t), numerator: 2, denominator: 20, unknown: 0 },
    })),
    ...{ untouched: null, others: [], peers: null },
  };
}
