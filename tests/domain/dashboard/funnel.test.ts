import { expect, test } from "vitest";
import { funnelOf, SITES_FOR_DISPERSION } from "#app/domain/dashboard/funnel.ts";
import { funnelLimits } from "#app/domain/effects/funnel-limits.ts";

const share = (numerator: number, denominator: number) => ({ numerator, denominator, unknown: 0 });

test("sites stand within the limits of the company's own share, or beyond 95 or 99.8 %", () => {
  const funnel = funnelOf(
    "women",
    new Map([
      ["steady", share(500, 1000)],
      ["low", share(35, 100)],
      ["far", share(70, 100)],
    ]),
  );

  expect(funnel?.target).toBeCloseTo(605 / 1200, 12);
  expect(funnel?.sites.map(({ site, position }) => [site, position])).toEqual([
    ["steady", "within"],
    ["low", "beyond95"],
    ["far", "beyond998"],
  ]);
});

test("limits are the prediction limits of a site of that size", () => {
  const funnel = funnelOf(
    "women",
    new Map([
      ["A", share(20, 40)],
      ["B", share(30, 60)],
    ]),
  );

  expect(funnel?.sites[0]).toMatchObject({
    hires: 40,
    within95: funnelLimits(40, 0.5, 0.95),
    within998: funnelLimits(40, 0.5, 0.998),
  });
  expect(funnel?.curve.at(0)?.hires).toBe(1);
  expect(funnel?.curve.at(-1)?.hires).toBe(60);
});

test("sites without hires are not drawn", () => {
  const funnel = funnelOf(
    "women",
    new Map([
      ["A", share(2, 4)],
      ["B", share(3, 6)],
      ["C", share(0, 0)],
    ]),
  );

  expect(funnel?.sites.map(({ site }) => site)).toEqual(["A", "B"]);
});

test.each([
  ["a single site", [share(5, 10)]],
  ["sites that are all at 0", [share(0, 10), share(0, 5)]],
  ["sites that are all at 100 %", [share(10, 10), share(5, 5)]],
  ["no site", []],
])("%s: nothing to compare", (_, shares) => {
  expect(funnelOf("women", new Map(shares.map((one, index) => [`S${index}`, one])))).toBeNull();
});

test("over-dispersion widens the limits from ten sites on", () => {
  expect(SITES_FOR_DISPERSION).toBe(10);
  const spread = (count: number) =>
    new Map(
      Array.from({ length: count }, (_, index) => [`S${index}`, share(index % 2 ? 30 : 70, 100)]),
    );

  expect(funnelOf("women", spread(9))?.dispersion).toBe(1);
  const ten = funnelOf("women", spread(10));
  expect(ten?.dispersion).toBeGreaterThan(10);
  expect(ten?.sites.every(({ position }) => position === "within")).toBe(true);
});
