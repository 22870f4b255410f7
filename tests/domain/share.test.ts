import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import {
  addShares,
  base,
  coverage,
  EMPTY_SHARE,
  ratio,
  wilsonInterval,
} from "#app/domain/share.ts";

type GoldenCase = { x: number; n: number; level: number; wilson: [number, number] };

const golden = new URL("../golden/proportion_ci.json", import.meta.url);
const { cases } = JSON.parse(readFileSync(golden, "utf8")) as { cases: GoldenCase[] };

const share = (numerator: number, denominator: number, unknown = 0) => ({
  numerator,
  denominator,
  unknown,
});

test.each(cases)(
  "Wilson's $level interval of $x of $n is the golden one",
  ({ x, n, level, wilson }) => {
    const interval = wilsonInterval(share(x, n), level);

    expect(interval?.low).toBeCloseTo(wilson[0], 9);
    expect(interval?.high).toBeCloseTo(wilson[1], 9);
  },
);

test("nobody counted has no ratio and no interval: never 0", () => {
  expect(ratio(share(0, 0, 5))).toBeNull();
  expect(wilsonInterval(EMPTY_SHARE)).toBeNull();
  expect(coverage(EMPTY_SHARE)).toBeNull();
});

test("those whose answer is unknown are in the base and in neither side of the ratio", () => {
  const known = share(3, 12, 4);

  expect([ratio(known), base(known), coverage(known)]).toEqual([0.25, 16, 0.75]);
});

test("an interval holds its share, lies in [0, 1], and narrows as hires are added", () => {
  const counts = fc
    .integer({ min: 1, max: 5_000 })
    .chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  fc.assert(
    fc.property(counts, ([x, n]) => {
      const { low, high } = wilsonInterval(share(x, n)) ?? { low: 2, high: -1 };
      const wider = wilsonInterval(share(10 * x, 10 * n)) ?? { low: 2, high: -1 };
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low <= x / n && x / n <= high).toBe(true);
      expect(wider.high - wider.low).toBeLessThan(high - low);
    }),
  );
});

test("shares add up side by side", () => {
  expect(addShares(share(1, 2, 3), share(10, 20, 30))).toEqual(share(11, 22, 33));
});
