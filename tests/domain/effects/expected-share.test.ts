import fc from "fast-check";
import { expect, test } from "vitest";

import { expectedShare, INTERPRETABLE } from "#app/domain/effects/expected-share.ts";
import { clopperPearsonInterval } from "#app/domain/statistics/proportion-intervals.ts";
import { of } from "./series.ts";

test.each([
  { hires: 19, interpretable: false },
  { hires: 20, interpretable: true },
  { hires: 21, interpretable: true },
])(
  "$hires hires where 10 % are expected: interpretable $interpretable",
  ({ hires, interpretable }) => {
    expect(INTERPRETABLE).toBe(2);
    expect(expectedShare([{ hires, localShare: 0.1 }], 2)?.interpretable).toBe(interpretable);
  },
);

test("the same share of 8 % is above what Brittany gives and below what Roissy gives", () => {
  const roissy = expectedShare([{ hires: 1000, localShare: 0.305 }], 80);
  const rennes = expectedShare([{ hires: 1000, localShare: 0.047 }], 80);

  expect(roissy?.ratioInterval?.high).toBeLessThan(1);
  expect(rennes?.ratioInterval?.low).toBeGreaterThan(1);
});

test("the exact interval of the ratio leaves out 1 when, and only when, a tail is below 2.5 %", () => {
  const site = fc.record({
    hires: fc.integer({ min: 1, max: 60 }),
    localShare: fc.double({ min: 0.02, max: 0.6, noNaN: true }),
  });
  fc.assert(
    fc.property(fc.array(site, { minLength: 1, maxLength: 4 }), fc.nat(60), (sites, count) => {
      const hires = sites.reduce((sum, one) => sum + one.hires, 0);
      const result = expectedShare(sites, Math.min(count, hires));
      const { low, high } = result?.ratioInterval ?? { low: 0, high: 0 };
      expect(low > 1).toBe((result?.pUpper ?? 1) < 0.025);
      expect(high < 1).toBe((result?.pLower ?? 1) < 0.025);
    }),
    { numRuns: 40 },
  );
});

test("with one site, the exact interval is Clopper and Pearson's over the expected share", () => {
  const { ratioInterval } = expectedShare([{ hires: 40, localShare: 0.2 }], 12) ?? {};

  const exact = clopperPearsonInterval(of(12, 40));
  expect((ratioInterval?.low ?? 0) * 0.2).toBeCloseTo(exact?.low ?? 0, 9);
  expect((ratioInterval?.high ?? 0) * 0.2).toBeCloseTo(exact?.high ?? 0, 9);
});

test("an observed count of nobody, and of everybody, has its bounds at 0 and at the ceiling", () => {
  const sites = [{ hires: 10, localShare: 0.5 }];

  expect(expectedShare(sites, 0)?.ratioInterval?.low).toBe(0);
  expect(expectedShare(sites, 10)?.ratioInterval?.high).toBe(2);
  expect(expectedShare([{ hires: 10, localShare: 0 }], 0)).toMatchObject({
    ratio: null,
    ratioInterval: null,
    sensitivity: null,
  });
});

test("half as many again, ten per cent more or less of the reference share: 1.36 to 1.67", () => {
  const { sensitivity } = expectedShare([{ hires: 100, localShare: 0.2 }], 30) ?? {};

  expect(sensitivity?.low).toBeCloseTo(1.5 / 1.1, 12);
  expect(sensitivity?.high).toBeCloseTo(1.5 / 0.9, 12);
});
