import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pair } from "#app/domain/applications/cells.ts";
import { isSafe, shownParts } from "#app/domain/applications/protect.ts";

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
});

test("a single hidden part takes the smallest of the others with it", () => {
  const parts = [pair([5, 9], LARGE), pair([8, 30], LARGE), pair([9, 90], LARGE)];
  expect(shownParts(parts)).toEqual([false, false, true]);
});

test("hidden parts that are safe together take nobody with them", () => {
  const parts = [pair([2, 9], [2, 9]), pair([2, 9], [2, 9]), pair(LARGE, LARGE)];
  expect(shownParts(parts)).toEqual([false, false, true]);
});

test("a part that says nothing, or nobody, hides nothing", () => {
  expect(shownParts([null, pair([0, 0], [0, 0]), pair(LARGE, LARGE)])).toEqual([
    false,
    false,
    true,
  ]);
});

const count = fc
  .tuple(fc.nat({ max: 30 }), fc.nat({ max: 60 }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
const parts = fc.array(
  fc.tuple(count, count).map(([focal, reference]) => pair(focal, reference)),
  { maxLength: 8 },
);

test("what is hidden beside a whole is nobody or safe together, and what is shown is safe", () => {
  fc.assert(
    fc.property(parts, (all) => {
      const shown = shownParts(all);
      const hidden = all.filter((_, index) => !shown[index]);
      const sum = (pick: (one: Pair) => number) =>
        hidden.reduce((total, one) => total + pick(one), 0);
      const together = pair(
        [sum(({ focal }) => focal.numerator), sum(({ focal }) => focal.denominator)],
        [
          sum(({ reference }) => reference.numerator),
          sum(({ reference }) => reference.denominator),
        ],
      );
      const nobody = together.focal.denominator + together.reference.denominator === 0;
      expect(all.every((one, index) => !shown[index] || isSafe(one))).toBe(true);
      expect(nobody || isSafe(together) || !shown.includes(true)).toBe(true);
    }),
  );
});
