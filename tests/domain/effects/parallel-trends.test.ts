import { expect, test } from "vitest";
import { parallelTrends } from "#app/domain/effects/parallel-trends.ts";
import { divergenceT, lineSums } from "#app/domain/effects/trend-divergence.ts";
import { aQuestion, someSites } from "./series.ts";

const SIZE = { count: 10, months: 36, hires: 20 };
const START = 24;

/** A little noise that is always the same, around so many hires of twenty. */
function around(level: (month: number) => number, seed: number) {
  return (site: number, month: number) =>
    Math.max(0, Math.round(level(month) + 2 * Math.sin(seed + 7 * site + 13 * month)));
}

test.each([
  { said: "nothing", gap: () => 0, doubted: false },
  { said: "a steady divergence", gap: (month: number) => (4 * month) / START, doubted: true },
  { said: "an anticipation", gap: (month: number) => (month >= 20 ? 3 : 0), doubted: true },
  { said: "only the policy", gap: (month: number) => (month >= START ? 6 : 0), doubted: false },
])("$said before the policy: trends doubted $doubted", ({ gap, doubted }) => {
  const question = aQuestion([
    ...someSites(
      SIZE,
      START,
      around((month) => 5 + gap(month), 1),
    ),
    ...someSites(
      SIZE,
      null,
      around(() => 5, 2),
    ),
  ]);

  const test = parallelTrends(question, START);

  expect((test?.p ?? 1) <= 0.1).toBe(doubted);
});

test.each([
  { start: 1, known: false },
  { start: 2, known: true },
  { start: 3, known: true },
])("with $start months before, trends can be compared: $known", ({ start, known }) => {
  const question = aQuestion([
    ...someSites({ ...SIZE, months: 12 }, start, (site, month) => (site + month) % 5),
    ...someSites({ ...SIZE, months: 12 }, null, (site, month) => (2 * site + month) % 5),
  ]);

  expect(parallelTrends(question, start) !== null).toBe(known);
});

test("the slopes' t is the regression of the hires on the month, errors by site", () => {
  const [treated, other] = [
    someSites({ count: 2, months: 3, hires: 10 }, 3, (site, month) => 2 + 2 * month + site * month),
    someSites({ count: 2, months: 3, hires: 10 }, null, () => 3),
  ];
  const lines = [...treated, ...other].map((site) => lineSums(site, 3));

  // Slopes 0.2 and 0.3 against 0: the pooled ones are 0.25 and 0; each treated site's score is ±0.05 · 20 / 40 = ±0.025.
  const t = divergenceT(lines, [true, true, false, false]);

  expect(t).toBeCloseTo(0.25 / Math.sqrt((4 / 3) * 2 * 0.025 ** 2), 9);
});

test("an arm that hired in one month only has no slope", () => {
  const lone = someSites({ count: 1, months: 1, hires: 10 }, 1, () => 3);
  const others = someSites({ count: 2, months: 6, hires: 10 }, null, (_, month) => month);
  const lines = [...lone, ...others].map((site) => lineSums(site, 6));

  expect(divergenceT(lines, [true, false, false])).toBeNull();
  expect(divergenceT([[0, 0, 0, 0, 0], ...lines.slice(1)], [true, false, false])).toBeNull();
});
