import fc from "fast-check";
import { expect, test } from "vitest";
import { changeOf } from "#app/domain/dashboard/change.ts";
import { crossesBreak, DISTRICTS_REDRAWN } from "#app/domain/dashboard/series-break.ts";
import { gapFigure, shareFigure } from "#app/domain/indicators/figure.ts";
import { newcombeInterval } from "#app/domain/statistics/proportion-difference.ts";

const periods = { now: { from: 202501, to: 202503 }, before: { from: 202401, to: 202403 } };

const share = (numerator: number, denominator: number) => ({ numerator, denominator, unknown: 0 });

test("a change between two shares has Newcombe's interval", () => {
  const counted = fc
    .integer({ min: 1, max: 2_000 })
    .chain((n) => fc.tuple(fc.nat(n), fc.constant(n)));
  fc.assert(
    fc.property(counted, counted, ([x1, n1], [x2, n2]) => {
      const [now, before] = [share(x1, n1), share(x2, n2)];
      const change = changeOf(
        shareFigure("women", null, now),
        shareFigure("women", null, before),
        periods,
      );
      const expected = newcombeInterval(now, before);
      expect(change?.low).toBeCloseTo(expected?.low ?? 2, 12);
      expect(change?.high).toBeCloseTo(expected?.high ?? 2, 12);
      expect(change?.difference).toBeCloseTo(x1 / n1 - x2 / n2, 12);
    }),
  );
});

test.each([
  { now: share(101, 1204), before: share(70, 1110), distinguishable: false },
  { now: share(300, 1000), before: share(200, 1000), distinguishable: true },
  { now: share(200, 1000), before: share(300, 1000), distinguishable: true },
  { now: share(200, 1000), before: share(200, 1000), distinguishable: false },
])(
  "$now.numerator of $now.denominator after $before.numerator of $before.denominator stands out: $distinguishable",
  ({ now, before, distinguishable }) => {
    const change = changeOf(
      shareFigure("rural", null, now),
      shareFigure("rural", null, before),
      periods,
    );

    expect(change).toMatchObject({ distinguishable, acrossBreak: false });
  },
);

test("a gap has a change too", () => {
  const gap = (first: number, second: number) =>
    gapFigure("sayDoGap", null, share(first, 500), share(second, 500));

  expect(changeOf(gap(300, 100), gap(150, 100), periods)).toMatchObject({
    difference: expect.closeTo(0.3, 12),
    distinguishable: true,
  });
});

test("nobody on one side is no change, not a change of 0", () => {
  const [some, nobody] = [share(1, 10), share(0, 0)];

  expect(
    changeOf(shareFigure("rural", null, some), shareFigure("rural", null, nobody), periods),
  ).toBeNull();
  expect(
    changeOf(shareFigure("rural", null, nobody), shareFigure("rural", null, some), periods),
  ).toBeNull();
});

test("districts were redrawn in January 2024", () => {
  expect(DISTRICTS_REDRAWN).toBe(202401);
});

test.each([
  { from: 202301, to: 202312, crosses: false },
  { from: 202312, to: 202401, crosses: true },
  { from: 202401, to: 202412, crosses: false },
])(
  "a series of districts from $from to $to crosses the break: $crosses",
  ({ from, to, crosses }) => {
    expect(crossesBreak("priorityDistrict", from, to)).toBe(crosses);
    expect(crossesBreak("rural", from, to)).toBe(false);
  },
);
