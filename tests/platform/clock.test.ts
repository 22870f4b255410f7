import { expect, test } from "vitest";
import { currentMonth } from "#app/platform/clock.server.ts";

test.each([
  { at: "2026-10-31T22:59:59Z", month: 202610 },
  { at: "2026-10-31T23:00:00Z", month: 202611 },
  { at: "2026-06-30T21:59:59Z", month: 202606 },
  { at: "2026-06-30T22:00:00Z", month: 202607 },
  { at: "2026-12-31T23:30:00Z", month: 202701 },
])("at $at it is $month in Paris", ({ at, month }) => {
  expect(currentMonth(new Date(at))).toBe(month);
});
