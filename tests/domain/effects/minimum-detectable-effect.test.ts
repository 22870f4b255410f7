import fc from "fast-check";
import { expect, test } from "vitest";

import {
  hiresPerGroup,
  minimumDetectableEffect,
  monthsToWait,
  powerOf,
} from "#app/domain/effects/minimum-detectable-effect.ts";

test("the power table of the design: 26 points with 50 hires a side at 20 %, 10 with 200 at 10 %", () => {
  expect(minimumDetectableEffect({ treated: 50, control: 50, p0: 0.2 })).toBeCloseTo(0.26, 2);
  expect(minimumDetectableEffect({ treated: 200, control: 200, p0: 0.1 })).toBeCloseTo(0.1, 2);
  expect(
    minimumDetectableEffect({ treated: 200, control: 200, p0: 0.1, designEffect: 2.5 }),
  ).toBeCloseTo(0.17, 2);
});

test("the detectable effect is null where nothing could be seen, and never grows with hires", () => {
  expect(minimumDetectableEffect({ treated: 0, control: 10, p0: 0.1 })).toBeNull();
  expect(minimumDetectableEffect({ treated: 10, control: 10, p0: 1 })).toBeNull();
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 2000 }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (n, p0) => {
        const few = minimumDetectableEffect({ treated: n, control: n, p0 });
        const many = minimumDetectableEffect({ treated: 2 * n, control: 2 * n, p0 });
        expect(many ?? 1).toBeLessThanOrEqual(few ?? 1);
      },
    ),
  );
});

test("the hires that a power asks for have that power", () => {
  const hires = hiresPerGroup(0.2, 0.3, { power: 0.8, alpha: 0.05 });

  expect(powerOf(hires ?? 0, 0.2, 0.3)).toBeCloseTo(0.8, 12);
  expect(hiresPerGroup(0.2, 0.2)).toBeNull();
  expect(powerOf(10, 0, 1)).toBeNull();
});

test.each([
  { needed: 100, present: 100, pace: 5, months: 0 },
  { needed: 100, present: 99, pace: 5, months: 1 },
  { needed: 100, present: 40, pace: 10, months: 6 },
  { needed: 100, present: 39, pace: 10, months: 7 },
  { needed: 100, present: 0, pace: 0, months: null },
])(
  "$needed hires needed, $present there, $pace a month: $months months",
  ({ needed, present, pace, months }) => {
    expect(monthsToWait(needed, present, pace)).toBe(months);
  },
);
