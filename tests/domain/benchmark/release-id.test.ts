import { expect, test } from "vitest";
import {
  firstReleaseMonth,
  quartersBefore,
  quartersOfYear,
  releaseId,
} from "#app/domain/benchmark/release-id.ts";

test("a first release is named by its quarter, an erratum by its revision too", () => {
  expect([releaseId("2025-T4", 1), releaseId("2025-T4", 2)]).toEqual(["2025-T4", "2025-T4-r2"]);
});

test.each([
  ["2025-T4", 202604],
  ["2025-T3", 202601],
  ["2025-T5", null],
])("%s may be released from three months after its end", (period, month) => {
  expect(firstReleaseMonth(period)).toBe(month);
});

test("quarters before a first quarter are of the year before", () => {
  expect(quartersBefore("2025-T1", 2)).toEqual(["2024-T3", "2024-T4"]);
  expect(quartersOfYear("2025-T2")).toEqual(["2025-T1", "2025-T2", "2025-T3", "2025-T4"]);
});
