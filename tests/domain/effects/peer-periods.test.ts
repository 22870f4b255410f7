import { expect, test } from "vitest";
import { type PublishedQuarter, peerShares, sidesOf } from "#app/domain/effects/peer-periods.ts";

const WINDOW = { from: 202401, to: 202512, startsOn: 202503 };
const ALL = ["2024-T1", "2024-T2", "2024-T3", "2024-T4", "2025-T1", "2025-T2", "2025-T3"];

test("the quarter in which a policy starts is on neither side, unless it starts with it", () => {
  const inMarch = sidesOf(quarters(ALL), WINDOW);
  const inApril = sidesOf(quarters(ALL), { ...WINDOW, startsOn: 202504 });

  expect(namesOf(inMarch)).toEqual([ALL.slice(0, 4), ALL.slice(5)]);
  expect(namesOf(inApril)).toEqual([ALL.slice(0, 5), ALL.slice(5)]);
});

test("quarters that reach out of the window are left out", () => {
  const sides = sidesOf(quarters(ALL), { from: 202402, to: 202508, startsOn: 202503 });

  expect(namesOf(sides)).toEqual([["2024-T2", "2024-T3", "2024-T4"], ["2025-T2"]]);
});

test.each([
  { published: ALL.slice(0, 6), enough: false },
  { published: ALL.slice(1), enough: false },
  { published: ALL, enough: true },
])(
  "four quarters before and two after are enough: $published, $enough",
  ({ published, enough }) => {
    expect(peerShares(quarters(published), WINDOW) !== null).toBe(enough);
  },
);

test("our own months are those of the quarters that peers are known of", () => {
  const { months } = peerShares(quarters(ALL), WINDOW) ?? {};

  expect(months?.before).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  expect(months?.after).toEqual([15, 16, 17, 18, 19, 20]);
});

test("hires are worth what the published interval says, never more than they are", () => {
  const wide = peerShares(quarters(ALL, { low: 0.15, high: 0.25 }), WINDOW)?.before;
  const exact = peerShares(quarters(ALL, { low: 0.2, high: 0.2 }), WINDOW)?.before;

  expect(wide?.numerator).toBeCloseTo(0.2 * (wide?.denominator ?? 0), 12);
  expect(wide?.denominator).toBeCloseTo(
    0.16 / (0.1 / 3.919927969080108 + 0.01 / 12 ** 0.5) ** 2,
    9,
  );
  expect(exact?.denominator).toBe(4 * 1000);
});

function quarters(names: readonly string[], interval = { low: 0.17, high: 0.23 }) {
  return names.map((quarter): PublishedQuarter => ({ quarter, hires: 1000, share: 0.2, interval }));
}

function namesOf({ before, after }: ReturnType<typeof sidesOf>) {
  return [before, after].map((side) => side.map(({ quarter }) => quarter));
}
