import { expect, test } from "vitest";
import type { PeerFigure } from "#app/domain/benchmark/peer-group.ts";
import { gapWith, standingOf } from "#app/domain/benchmark/standing.ts";
import { shareFigure } from "#app/domain/indicators/figure.ts";

const QUANTILES = { p10: null, p25: 0.05, p50: 0.1, p75: 0.2, p90: null };
const PEERS: PeerFigure = {
  status: "published",
  n: 4000,
  share: 0.1,
  low: 0.08,
  high: 0.12,
  quantiles: QUANTILES,
};

test.each([
  { own: 4, place: [1, 1] },
  { own: 5, place: [1, 2] },
  { own: 6, place: [2, 2] },
  { own: 10, place: [2, 3] },
  { own: 19, place: [3, 3] },
  { own: 20, place: [3, 4] },
  { own: 21, place: [4, 4] },
])(
  "a share of $own % among quartiles 5, 10 and 20 % falls in quarters $place",
  ({ own, place }) => {
    const [from, to] = place;

    expect(standingOf(ownShare(own, 100), PEERS)).toEqual({ from, to });
  },
);

test("when quartiles fall together, a share on them may be in any of their quarters", () => {
  const peers = { ...PEERS, quantiles: { ...QUANTILES, p25: 0, p50: 0 } };

  expect(standingOf(ownShare(0, 100), peers)).toEqual({ from: 1, to: 3 });
});

test.each([
  { hires: 9, placed: false },
  { hires: 10, placed: true },
  { hires: 11, placed: true },
])("with $hires known hires a company is placed: $placed", ({ hires, placed }) => {
  expect(standingOf(ownShare(1, hires), PEERS) !== null).toBe(placed);
});

test("without published quartiles nobody is placed", () => {
  const hidden = { ...PEERS, quantiles: null };
  const band: PeerFigure = { status: "band", n: 90, atLeast: 0, atMost: 0.05 };

  expect(standingOf(ownShare(4, 100), hidden)).toBeNull();
  expect(standingOf(ownShare(4, 100), band)).toBeNull();
});

test("a gap that the two intervals explain is not told from chance", () => {
  expect(gapWith(ownShare(12, 100), PEERS)).toMatchObject({
    difference: expect.closeTo(0.02, 12),
    distinguishable: false,
  });
  expect(gapWith(ownShare(240, 1000), PEERS)).toMatchObject({ distinguishable: true });
});

test("there is no gap with a range, or from a share that is not reliable", () => {
  expect(gapWith(ownShare(1, 4), PEERS)).toBeNull();
  expect(gapWith(ownShare(12, 100), { ...PEERS, low: null, high: null })).toBeNull();
});

function ownShare(numerator: number, denominator: number) {
  return shareFigure("rural", null, { numerator, denominator, unknown: 0 });
}
