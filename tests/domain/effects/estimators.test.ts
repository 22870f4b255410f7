import fc from "fast-check";
import { expect, test } from "vitest";

import { adverseImpact } from "#app/domain/effects/adverse-impact.ts";
import { beforeAfter } from "#app/domain/effects/before-after.ts";
import { momentPrior, shrunk } from "#app/domain/effects/beta-binomial.ts";
import { likelihoodPrior } from "#app/domain/effects/beta-binomial-fit.ts";
import { clusterShare } from "#app/domain/effects/cluster-share.ts";
import { directStandardisation } from "#app/domain/effects/direct-standardisation.ts";
import { expectedShare, INTERPRETABLE } from "#app/domain/effects/expected-share.ts";
import { funnelLimits, overdispersion, widened } from "#app/domain/effects/funnel-limits.ts";
import {
  hiresPerGroup,
  minimumDetectableEffect,
  monthsToWait,
  powerOf,
} from "#app/domain/effects/minimum-detectable-effect.ts";
import { observedExpected } from "#app/domain/effects/observed-expected.ts";
import { peerComparison } from "#app/domain/effects/peer-comparison.ts";
import { clopperPearsonInterval } from "#app/domain/statistics/proportion-intervals.ts";
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

test("the power table of the design: 26 points with 50 hires a side at 20 %, 10 with 200 at 10 %", () => {
  expect(minimumDetectableEffect({ treated: 50, control: 50, p0: 0.2 })).toBeCloseTo(0.26, 2);
  expect(minimumDetectableEffect({ treated: 200, control: 200, p0: 0.1 })).toBeCloseTo(0.1, 2);
  expect(
    minimumDetectableEffect({ treated: 200, control: 200, p0: 0.1, designEffect: 2.5 }),
  ).toBeCloseTo(0.17, 2);
});

test("the detectable effect is null where nothing could be seen, and never grows with hires", () => {
  expect(minimumDetectableEffect({ treated: 0, control: 10, p0: 0.1 })).toBeNull();
  expect(minimumDetectableEffect({ treated: 10, control: 10, p0: 1 })).toBeNull();
  fc.assert(
    fc.property(
      fc.integer({ min: 60, max: 2000 }),
      fc.double({ min: 0, max: 0.5, noNaN: true }),
      (n, p0) => {
        const few = minimumDetectableEffect({ treated: n, control: n, p0 });
        const many = minimumDetectableEffect({ treated: 2 * n, control: 2 * n, p0 });
        expect(many ?? 1).toBeLessThanOrEqual(few ?? 1);
      },
    ),
  );
});

test("the hires that a power asks for have that power", () => {
  const hires = hiresPerGroup(0.2, 0.3, { power: 0.8, alpha: 0.05 });

  expect(powerOf(hires ?? 0, 0.2, 0.3)).toBeCloseTo(0.8, 12);
  expect(hiresPerGroup(0.2, 0.2)).toBeNull();
  expect(powerOf(10, 0, 1)).toBeNull();
});

test.each([
  { needed: 100, present: 100, pace: 5, months: 0 },
  { needed: 100, present: 99, pace: 5, months: 1 },
  { needed: 100, present: 40, pace: 10, months: 6 },
  { needed: 100, present: 39, pace: 10, months: 7 },
  { needed: 100, present: 0, pace: 0, months: null },
])(
  "$needed hires needed, $present there, $pace a month: $months months",
  ({ needed, present, pace, months }) => {
    expect(monthsToWait(needed, present, pace)).toBe(months);
  },
);

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
