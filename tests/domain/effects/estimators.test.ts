import fc from "fast-check";
import { expect, test } from "vitest";

import { adverseImpact } from "#app/domain/effects/adverse-impact.ts";
import { beforeAfter } from "#app/domain/effects/before-after.ts";
import { momentPrior, shrunk } from "#app/domain/effects/beta-binomial.ts";
import { likelihoodPrior } from "#app/domain/effects/beta-binomial-fit.ts";
import { clusterShare } from "#app/domain/effects/cluster-share.ts";
import { directStandardisation } from "#app/domain/effects/direct-standardisation.ts";
import { expectedShare } from "#app/domain/effects/expected-share.ts";
import { funnelLimits, overdispersion, widened } from "#app/domain/effects/funnel-limits.ts";
import { observedExpected } from "#app/domain/effects/observed-expected.ts";
import { peerComparison } from "#app/domain/effects/peer-comparison.ts";
import { of, shares } from "./series.ts";

const NOBODY = of(0, 0);

test("nobody hired, nothing said", () => {
  expect(beforeAfter(NOBODY, of(1, 2))).toBeNull();
  expect(adverseImpact(of(1, 2), NOBODY)).toBeNull();
  expect(clusterShare([NOBODY])).toBeNull();
  expect(directStandardisation([{ share: NOBODY, weight: 1 }])).toBeNull();
  expect(directStandardisation([{ share: of(1, 2), weight: 0 }])).toBeNull();
  expect(expectedShare([{ hires: 0, localShare: 0.1 }], 0)).toBeNull();
  expect(observedExpected(3, 0)).toBeNull();
  expect(observedExpected(Number.NaN, 2)).toBeNull();
  expect(expectedShare([{ hires: 3, localShare: 1.2 }], 1)).toBeNull();
  expect(funnelLimits(0, 0.1)).toBeNull();
  expect(momentPrior([of(1, 2), NOBODY])).toBeNull();
  expect(likelihoodPrior([of(0, 5), of(0, 9)])).toBeNull();
  expect(
    peerComparison({ before: NOBODY, after: of(1, 2) }, { before: of(1, 2), after: of(1, 2) }),
  ).toBeNull();
});

test("a stratum nobody weighs may be empty", () => {
  const strata = [
    { share: of(1, 4), weight: 2 },
    { share: NOBODY, weight: 0 },
  ];

  expect(directStandardisation(strata)?.rate).toBe(0.25);
  expect(directStandardisation([{ share: of(0, 4), weight: 1 }])).toEqual({
    rate: 0,
    variance: 0,
    interval: null,
  });
});

test.each([
  { focal: of(23, 100), below: true },
  { focal: of(24, 100), below: false },
  { focal: of(25, 100), below: false },
])("four fifths of 30 %: $focal.numerator % is below: $below", ({ focal, below }) => {
  expect(adverseImpact(focal, of(30, 100))?.belowFourFifths).toBe(below);
});

test("a reference group of which nobody was selected has no ratio, and a finite interval", () => {
  const impact = adverseImpact(of(3, 10), of(0, 10));

  expect(impact).toMatchObject({ rawRatio: null, haldane: true, z: null, pZ: null });
  expect(impact?.interval.high).toBeLessThan(Number.POSITIVE_INFINITY);
});

test("funnel limits hold the target, and narrow as hires grow", () => {
  const target = fc.double({ min: 0.05, max: 0.95, noNaN: true });
  fc.assert(
    fc.property(target, fc.integer({ min: 20, max: 400 }), (p0, hires) => {
      const [few, many] = [funnelLimits(hires, p0), funnelLimits(hires * 10, p0)];
      expect(few?.low).toBeLessThanOrEqual(p0);
      expect(few?.high).toBeGreaterThanOrEqual(p0);
      expect((many?.high ?? 1) - (many?.low ?? 0)).toBeLessThan(
        (few?.high ?? 0) - (few?.low ?? 1) + 1e-9,
      );
    }),
  );
});

test("sites as alike as chance makes them do not widen the funnel; others do", () => {
  const alike = shares([20, 22, 18, 19, 21], 100);
  const unlike = shares([5, 45, 12, 38, 20], 100);

  expect(overdispersion(alike, 0.2)).toBe(1);
  expect(overdispersion(unlike, 0.2)).toBeGreaterThan(5);
  expect(overdispersion([], 0.2)).toBeNull();
  expect(widened({ low: 0.125, high: 0.5 }, 0.25, 4)).toEqual({ low: 0, high: 0.75 });
  expect(widened({ low: 0.125, high: 0.5 }, 0.25, 0.5)).toEqual({ low: 0.125, high: 0.5 });
});

test("an employer is drawn towards the others, the more so the fewer its hires", () => {
  const employers = [of(0, 3), of(30, 140), of(9, 25), of(1, 30), of(44, 90)];
  const prior = likelihoodPrior(employers);
  if (prior === null) throw new Error("no prior");

  expect(shrunk(of(0, 3), prior).mean).toBeGreaterThan(0);
  expect(shrunk(of(0, 3), prior).weightOwn).toBeLessThan(shrunk(of(0, 30), prior).weightOwn);
  expect(shrunk(NOBODY, prior).mean).toBeCloseTo(prior.mu, 12);
});

test("employers that differ no more than chance makes them are pooled by both fits", () => {
  const alike = [of(3, 30), of(2, 22), of(4, 37), of(3, 31), of(5, 48)];

  expect(momentPrior(alike)?.beta).toBeNull();
  expect(likelihoodPrior(alike)).toMatchObject({ beta: null, rho: 0, logLikelihood: null });
  const prior = likelihoodPrior(alike);
  expect(prior && shrunk(of(1, 2), prior)).toMatchObject({ weightOwn: 0, interval: null });
});

test("the fit of greatest likelihood never ends in NaN", () => {
  const employer = fc
    .tuple(fc.nat(80), fc.nat(80))
    .map(([a, b]) => of(Math.min(a, b), Math.max(a, b)));
  fc.assert(
    fc.property(fc.array(employer, { maxLength: 25 }), (employers) => {
      const prior = likelihoodPrior(employers);
      const values =
        prior === null ? [] : [prior.mu, prior.rho, prior.beta?.a ?? 0, prior.beta?.b ?? 0];
      expect(values.every(Number.isFinite)).toBe(true);
    }),
  );
});

test("one cluster has a share and no error; all or nothing has no interval", () => {
  expect(clusterShare([of(3, 10)])).toMatchObject({
    share: 0.3,
    standardError: null,
    interval: null,
  });
  expect(clusterShare([of(0, 10), of(0, 8)])).toMatchObject({
    share: 0,
    interval: null,
    designEffect: null,
  });
});

test("peers that moved as the company did leave nothing", () => {
  const change = { before: of(20, 100), after: of(30, 100) };

  const { estimate, interval } = peerComparison(change, change) ?? {};

  expect(estimate).toBe(0);
  expect(interval?.low).toBeLessThan(0);
  expect(interval?.high).toBeGreaterThan(0);
});
