import { expect, test } from "vitest";
import type { Pair } from "#app/domain/applications/cells.ts";
import { isHarmless, isSafe } from "#app/domain/applications/protect.ts";

function pair(focal: readonly [number, number], reference: readonly [number, number]): Pair {
  const share = ([numerator, denominator]: readonly [number, number]) => ({
    numerator,
    denominator,
    unknown: 0,
  });
  return { focal: share(focal), reference: share(reference) };
}

const LARGE = [20, 100] as const;

test.each([
  { focal: [5, 10], reference: LARGE, safe: false },
  { focal: [5, 11], reference: LARGE, safe: true },
  { focal: LARGE, reference: [5, 10], safe: false },
  { focal: [2, 40], reference: LARGE, safe: false },
  { focal: [3, 40], reference: LARGE, safe: true },
  { focal: [37, 40], reference: LARGE, safe: true },
  { focal: [38, 40], reference: LARGE, safe: false },
  { focal: [0, 40], reference: LARGE, safe: false },
] as const)("$focal beside $reference: shown is $safe", ({ focal, reference, safe }) => {
  expect(isSafe(pair(focal, reference))).toBe(safe);
  expect(isHarmless(pair(focal, reference))).toBe(safe);
});

test("nobody at all is harmless, and is nothing to show", () => {
  expect(isHarmless(pair([0, 0], [0, 0]))).toBe(true);
  expect(isSafe(pair([0, 0], [0, 0]))).toBe(false);
  expect(isHarmless(pair([0, 0], LARGE))).toBe(false);
});
