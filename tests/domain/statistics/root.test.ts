import fc from "fast-check";
import { expect, test } from "vitest";
import { rootBetween, smoothRootBetween } from "#app/domain/statistics/root.ts";

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });

test("chords find the same zero as bisection, rising or falling, however steep", () => {
  fc.assert(
    fc.property(real(-25, 25), real(0.005, 3), real(0.01, 0.99), fc.boolean(), (...drawn) => {
      const [centre, width, level, rises] = drawn;
      const sign = rises ? 1 : -1;
      const curve = (x: number) => sign * (1 / (1 + Math.exp((centre - x) / width)) - level);
      const bisected = rootBetween(-60, 60, curve, 1e-12) ?? Number.NaN;

      expect(smoothRootBetween(-60, 60, curve, 1e-10)).toBeCloseTo(bisected, 7);
    }),
  );
});

test("without a change of sign there is no zero, but at an end that is one", () => {
  expect(smoothRootBetween(1, 2, (x) => x, 1e-9)).toBeNull();
  expect(smoothRootBetween(0, 2, (x) => x, 1e-9)).toBe(0);
});
