import fc from "fast-check";
import { expect, test } from "vitest";

import { wilsonInterval } from "#app/domain/share.ts";
import { benjaminiHochberg, holm } from "#app/domain/statistics/multiplicity.ts";
import { normalQuantile } from "#app/domain/statistics/normal.ts";
import { permutationTest, smallestP } from "#app/domain/statistics/permutation.ts";
import { poissonBinomialTails } from "#app/domain/statistics/poisson-binomial.ts";
import { newcombeInterval } from "#app/domain/statistics/proportion-difference.ts";
import {
  clopperPearsonInterval,
  wilsonCorrectedInterval,
} from "#app/domain/statistics/proportion-intervals.ts";
import { seeded, shuffled } from "#app/domain/statistics/random.ts";
import { rootBetween } from "#app/domain/statistics/root.ts";
import { simplexWeights } from "#app/domain/statistics/simplex-weights.ts";
import { median } from "#app/domain/statistics/sums.ts";
import { fisherTest, pooledZTest } from "#app/domain/statistics/two-proportion-tests.ts";

const aShare = fc
  .tuple(fc.nat(200), fc.nat(200))
  .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b, 1), unknown: 0 }));

test("the normal quantile keeps its digits far in the tail", () => {
  expect(normalQuantile(1e-10)).toBeCloseTo(-6.361340902404056, 12);
  expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
});

test("every interval of a share holds the share, and lies in [0, 1]", () => {
  fc.assert(
    fc.property(aShare, (share) => {
      const p = share.numerator / share.denominator;
      for (const interval of [
        wilsonInterval(share),
        wilsonCorrectedInterval(share),
        clopperPearsonInterval(share),
      ]) {
        expect(interval?.low).toBeGreaterThanOrEqual(0);
        expect(interval?.high).toBeLessThanOrEqual(1);
        expect(interval?.low).toBeLessThanOrEqual(p + 1e-12);
        expect(interval?.high).toBeGreaterThanOrEqual(p - 1e-12);
      }
    }),
  );
});

test("a difference read the other way round is its mirror", () => {
  fc.assert(
    fc.property(aShare, aShare, (first, second) => {
      const there = newcombeInterval(first, second);
      const back = newcombeInterval(second, first);
      expect(there?.low).toBeCloseTo(-(back?.high ?? Number.NaN), 12);
    }),
  );
});

test("Fisher's p-values are probabilities, and mid-p is never the larger", () => {
  fc.assert(
    fc.property(aShare, aShare, (first, second) => {
      const { twoSided, midP, less, greater } = fisherTest(first, second);
      expect(midP).toBeLessThanOrEqual(twoSided);
      expect(less + greater).toBeGreaterThanOrEqual(1 - 1e-9);
      expect(twoSided).toBeGreaterThan(0);
      expect(twoSided).toBeLessThanOrEqual(1);
    }),
  );
});

test("a z test of nobody has neither z nor p", () => {
  const nobody = { numerator: 0, denominator: 0, unknown: 0 };

  expect(pooledZTest(nobody, { numerator: 1, denominator: 2, unknown: 0 })).toEqual({
    z: null,
    p: null,
  });
});

test("adjusted p-values are never below the raw ones, and Holm's never below Benjamini–Hochberg's", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true })), (pValues) => {
      const [bh, h] = [benjaminiHochberg(pValues), holm(pValues)];
      pValues.forEach((p, i) => {
        expect(bh[i]).toBeGreaterThanOrEqual(p - 1e-15);
        expect(h[i]).toBeGreaterThanOrEqual((bh[i] ?? 0) - 1e-15);
      });
    }),
  );
});

test("a p-value that does not exist counts for nothing", () => {
  expect(benjaminiHochberg([0.01, null, 0.02])).toEqual([0.02, null, 0.02]);
});

test.each([
  [1, 18, 1 / 19],
  [1, 19, 1 / 20],
  [2, 2, 2 / 6],
  [2, 3, 1 / 10],
])("%d treated and %d others can give no p below %f", (treated, others, expected) => {
  const high = new Array(treated).fill(1).map((value, i) => value + i / 100);
  const low = new Array(others).fill(0).map((value, i) => value + i / 1000);

  expect(smallestP(high, low)).toBeCloseTo(expected, 12);
  expect(permutationTest(high, low)?.p).toBeCloseTo(expected, 12);
});

test("too many labellings are sampled, the same way each time", () => {
  const values = Array.from({ length: 30 }, (_, i) => Math.sin(i));
  const [first, second] = [values.slice(0, 15), values.slice(15)];

  const result = permutationTest(first, second);

  expect(result).toMatchObject({ exact: false, labellings: 20_000 });
  expect(permutationTest(first, second)).toEqual(result);
});

test("nobody to compare with: no permutation", () => {
  expect(permutationTest([1], [])).toBeNull();
});

test("shuffling keeps the values, and nulls among them", () => {
  const values = [1, null, 3, null, 5];

  const dealt = shuffled(values, seeded(3));

  expect(dealt.filter((value) => value === null)).toHaveLength(2);
  expect(dealt.filter((value) => value !== null).toSorted()).toEqual([1, 3, 5]);
});

test("the tails of a Poisson-binomial and its mass make one", () => {
  const trials = fc.array(
    fc.record({ hires: fc.nat(60), probability: fc.double({ min: 0, max: 1, noNaN: true }) }),
    { minLength: 1, maxLength: 6 },
  );
  fc.assert(
    fc.property(trials, fc.nat(100), (sites, observed) => {
      const { at, below, above } = poissonBinomialTails(sites, observed);
      expect(at + below + above).toBeCloseTo(1, 9);
    }),
  );
});

test("weights on the simplex sum to one, and no donor alone does better", () => {
  const point = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(point, fc.array(point, { minLength: 1, maxLength: 7 }), (target, donors) => {
      const weights = simplexWeights(target, donors);
      const distanceOf = (own: readonly number[]) =>
        Math.hypot(
          ...target.map(
            (value, t) => value - donors.reduce((s, d, j) => s + (own[j] ?? 0) * (d[t] ?? 0), 0),
          ),
        );
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
      expect(Math.min(...weights)).toBeGreaterThanOrEqual(0);
      donors.forEach((_, j) => {
        const alone = donors.map((__, k) => (k === j ? 1 : 0));
        expect(distanceOf(weights)).toBeLessThanOrEqual(distanceOf(alone) + 1e-7);
      });
    }),
  );
});

test("a target among the donors' mixtures is met exactly", () => {
  expect(
    simplexWeights(
      [0.5, 0.5],
      [
        [0, 0],
        [1, 1],
        [9, 9],
      ],
    ).slice(0, 2),
  ).not.toContain(1);
  expect(
    simplexWeights(
      [1, 2],
      [
        [1, 2],
        [3, 4],
      ],
    ),
  ).toEqual([1, 0]);
  expect(simplexWeights([1], [])).toEqual([]);
});

test("a root is found between ends of opposite sign only", () => {
  expect(rootBetween(0, 2, (x) => x * x - 2)).toBeCloseTo(Math.SQRT2, 15);
  expect(rootBetween(0, 2, (x) => 2 - x * x)).toBeCloseTo(Math.SQRT2, 15);
  expect(rootBetween(0, 1, () => 1)).toBeNull();
});

test.each([
  [[], null],
  [[3], 3],
  [[4, 1], 2.5],
  [[9, 1, 2], 2],
])("the median of %j is %s", (values, expected) => {
  expect(median(values)).toBe(expected);
});
