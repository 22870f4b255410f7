import { expect, test } from "vitest";
import { NATIONAL_WINDFALL, windfallShares } from "#app/domain/effects/windfall.ts";

test("each answer has its share, its interval and the national reference beside it", () => {
  const shares = windfallShares({ windfall: 30, jobEffect: 5, substitution: 5, unknown: 10 });

  expect(shares.map(({ share, national }) => [share, national])).toEqual([
    [0.6, 0.77],
    [0.1, 0.06],
    [0.1, 0.05],
    [0.2, 0.13],
  ]);
  for (const { share, interval } of shares) {
    expect(interval?.low).toBeLessThan(share ?? 0);
    expect(interval?.high).toBeGreaterThan(share ?? 1);
  }
});

test("when nobody answered there is no share, and never 0 %", () => {
  const shares = windfallShares({ windfall: 0, jobEffect: 0, substitution: 0, unknown: 0 });

  expect(shares.every(({ share, interval }) => share === null && interval === null)).toBe(true);
});

test("the national reference is the one that Dares rounded: 77, 6, 5 and 13 %", () => {
  expect(Object.values(NATIONAL_WINDFALL)).toEqual([0.77, 0.06, 0.05, 0.13]);
});
