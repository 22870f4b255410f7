import { expect, test } from "vitest";

import { differenceInDifferences } from "#app/domain/effects/difference-in-differences.ts";
import { interruptedSeries } from "#app/domain/effects/interrupted-series.ts";
import { staggeredAdoption } from "#app/domain/effects/staggered-adoption.ts";
import { syntheticControl } from "#app/domain/effects/synthetic-control.ts";
import { twoWayFixedEffects } from "#app/domain/effects/two-way-fixed-effects.ts";
import { of, shares } from "./series.ts";

const wave = [4, 6, 5, 3, 7, 5, 4, 6, 5, 5, 6, 4];

test("a series whose share does not move shows no effect, and every error is finite", () => {
  const result = interruptedSeries(shares([...wave, ...wave], 20), { start: 12, season: null });

  if (result.status !== "estimated") throw new Error(result.reason);
  expect(Math.abs(result.averageEffect.effect)).toBeLessThan(0.05);
  expect(result.displayedErrors[2]).toBeGreaterThanOrEqual(result.modelErrors[2] ?? 0);
});

test("a dispersion below 1 never shrinks the errors shown", () => {
  const result = interruptedSeries(
    shares(
      wave.map((w) => (w > 5 ? 6 : 5)),
      50,
    ),
    { start: 6, season: null },
  );

  if (result.status !== "estimated") throw new Error(result.reason);
  expect(result.dispersion).toBeLessThan(1);
  expect(result.displayedErrors).toEqual(result.modelErrors);
});

test("months without hires bring nothing", () => {
  const months = shares([...wave, ...wave.map((w) => w + 3)], 20);
  const holes = months.map((share, t) => (t % 7 === 3 ? of(0, 0) : share));

  const result = interruptedSeries(holes, { start: 12, season: null });

  expect(result).toMatchObject({ status: "estimated", df: 24 - 3 - 4 });
});

test.each([
  ["all before and none after", [...wave.map(() => 20), ...wave.map(() => 0)]],
  ["none, ever", [...wave, ...wave].map(() => 0)],
  ["all, ever", [...wave, ...wave].map(() => 20)],
  ["none before, some after", [...wave.map(() => 0), ...wave]],
])("separated shares are not estimable: %s", (_, counts) => {
  expect(interruptedSeries(shares(counts, 20), { start: 12, season: null })).toEqual({
    status: "notEstimable",
    reason: "separation",
  });
});

test.each([
  ["too few months", 4, 2],
  ["a policy from the first month", 24, 0],
  ["a policy after the last month", 24, 24],
])("a design that cannot tell its terms apart is not estimable: %s", (_, length, start) => {
  const months = shares(
    Array.from({ length }, (__, t) => wave[t % 12] ?? 0),
    20,
  );

  expect(interruptedSeries(months, { start, season: null })).toEqual({
    status: "notEstimable",
    reason: "singularDesign",
  });
});

const treated = { treated: true, before: of(10, 50), after: of(20, 50) };
const control = { treated: false, before: of(10, 50), after: of(10, 50) };

test("treated sites up by 20 points, others unmoved: 20 points", () => {
  const result = differenceInDifferences([treated, treated, control, control]);

  expect(result).toMatchObject({ status: "estimated", clusters: 4, hires: 400 });
  expect(result.status === "estimated" && result.estimate).toBeCloseTo(0.2, 12);
});

test("sites that are all alike have no cluster error, hence no p", () => {
  const result = differenceInDifferences([treated, treated, control, control]);

  expect(result).toMatchObject({
    cr1: { t: null, p: null, interval: null },
    cr2: { standardError: null, p: null },
    siteLevel: { welch: { t: null, p: null } },
  });
});

test.each([
  ["noTreated", [control, control]],
  ["noComparison", [treated, treated]],
  ["noPeriodBefore", [{ ...treated, before: of(0, 0) }, control]],
  ["noTreated", [{ ...treated, after: of(0, 0) }, control]],
  ["noTreated", []],
])("an empty cell is not estimable: %s", (reason, sites) => {
  expect(differenceInDifferences(sites)).toEqual({ status: "notEstimable", reason });
});

test("one treated site and one other: an estimate without NaN", () => {
  const result = differenceInDifferences([treated, control]);

  expect(result.status === "estimated" && Number.isFinite(result.estimate)).toBe(true);
  expect(result).toMatchObject({
    cr2: { standardError: null },
    siteLevel: { permutation: { p: 1 } },
  });
});

test("all or nothing in a cell has no log odds", () => {
  const none = { ...control, before: of(0, 50) };

  expect(differenceInDifferences([treated, none])).toMatchObject({ logit: null });
});

const growing = {
  firstTreated: [3, 3, 3, 5, 5, 5, null, null, null],
  shares: [3, 3, 3, 5, 5, 5, null, null, null].map((first, site) =>
    Array.from({ length: 8 }, (_, rank) => {
      const since = first === null || rank + 1 < first ? 0 : rank + 2 - first;
      return 0.2 + 0.003 * Math.sin(site * 7 + rank * 3) + 0.02 * since;
    }),
  ),
};

test("effects that grow are found whole by Callaway and Sant'Anna, and not by two-way fixed effects", () => {
  const truth = (0.02 * (1 + 2 + 3 + 4 + 5 + 6 + 1 + 2 + 3 + 4)) / 10;

  const result = staggeredAdoption(growing, "never");

  if (result.status !== "estimated") throw new Error(result.reason);
  expect(Math.abs(result.overall.effect - truth)).toBeLessThan(0.005);
  expect((twoWayFixedEffects(growing)?.effect ?? 1) < truth - 0.01).toBe(true);
});

test("without a site that never adopts, those that have not yet are compared with", () => {
  const noNever = {
    firstTreated: growing.firstTreated.slice(0, 6),
    shares: growing.shares.slice(0, 6),
  };

  expect(staggeredAdoption(noNever, "never")).toMatchObject({ reason: "noComparison" });
  expect(staggeredAdoption(noNever, "notYet")).toMatchObject({ status: "estimated", sites: 6 });
});

test("sites with a hole, or treated from the start, are left out", () => {
  const [first = [], ...rest] = growing.shares;
  const holed = [[null, ...first.slice(1)], ...rest];

  expect(staggeredAdoption({ ...growing, shares: holed }, "never")).toMatchObject({ sites: 8 });
  expect(
    staggeredAdoption({ ...growing, firstTreated: [1, ...growing.firstTreated.slice(1)] }, "never"),
  ).toMatchObject({ sites: 8 });
});

test("nobody treated, or only after the last period, is not estimable", () => {
  const never = { ...growing, firstTreated: growing.firstTreated.map(() => null) };
  const later = { ...growing, firstTreated: growing.firstTreated.map(() => 9) };

  expect(staggeredAdoption(never, "never")).toMatchObject({ reason: "noTreated" });
  expect(staggeredAdoption(later, "never")).toMatchObject({ reason: "noTreated" });
  expect(twoWayFixedEffects(never)).toBeNull();
});

test("a site that copies a donor until the policy has a synthetic control without error before", () => {
  const donors = [
    [0.1, 0.2, 0.15, 0.12],
    [0.3, 0.31, 0.29, 0.3],
  ];

  const result = syntheticControl([0.1, 0.2, 0.25, 0.22], donors, 2);

  expect(result).toMatchObject({ status: "estimated", weights: [1, 0], smallestP: 1 / 3 });
  expect(result.status === "estimated" && result.effect).toBeCloseTo(0.1, 12);
});

test.each([
  ["noComparison", [], 2],
  ["noPeriodBefore", [[1, 2, 3]], 0],
  ["noPeriodAfter", [[1, 2, 3]], 3],
])("a synthetic control needs donors and both sides: %s", (reason, donors, before) => {
  expect(syntheticControl([1, 2, 3], donors, before)).toEqual({ status: "notEstimable", reason });
});
