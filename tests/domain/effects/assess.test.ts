import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { type Assessment, assess } from "#app/domain/effects/assess.ts";
import type { SiteSeries } from "#app/domain/effects/policy-question.ts";
import { assessed } from "#tests/support/assessed.ts";
import { draws, gain, gaining, HALF, unmoved } from "#tests/support/moving-sites.ts";
import { aQuestion, of, someSites } from "./series.ts";

test("twelve sites that gain twelve points, twelve that gain none: an effect", () => {
  const { verdict, alternatives } = assessed(aQuestion([...gaining(0.12), ...unmoved()]));

  expect(verdict).toMatchObject({
    kind: "effect",
    method: "differenceInDifferences",
    smallestP: null,
  });
  expect(verdict.interval?.low).toBeLessThan(0.12);
  expect(verdict.interval?.high).toBeGreaterThan(0.12);
  expect(alternatives.map(({ method }) => method)).toEqual([
    "staggeredAdoption",
    "interruptedSeries",
  ]);
});

test("the same without the gain: no evidence, with the smallest effect that would have been seen", () => {
  const { verdict } = assessed(aQuestion([...gaining(0), ...unmoved()]));

  expect(verdict.kind).toBe("noEvidence");
  expect(verdict.smallestDetectable).toBeGreaterThan(0.02);
  expect(verdict.smallestDetectable).toBeLessThan(0.15);
});

test("a few hires a month are not enough data, and the answer says what is missing", () => {
  const few = { count: 1, months: 24, hires: 1 };
  const sites = someSites(
    few,
    12,
    draws(5, () => 0.2),
  );

  const { verdict } = assessed(aQuestion(sites));

  expect(verdict).toMatchObject({ kind: "notEnoughData", method: "interruptedSeries" });
  expect(verdict.missing).toEqual([{ id: "medianHires", found: 3, needed: 5 }]);
});

test("one treated site and eighteen others can never conclude; nineteen can", () => {
  const treated = someSites({ count: 1, months: 24, hires: 60 }, 12, draws(1, gain(0.25)));
  const others = (count: number) =>
    someSites(
      { count, months: 24, hires: 60 },
      null,
      draws(2, () => 0.2),
    );

  const tooFew = assessed(aQuestion([...treated, ...others(18)]));
  const enough = assessed(aQuestion([...treated, ...others(19)]));

  expect(byMethod(tooFew, "syntheticControl")).toMatchObject({
    kind: "notEnoughData",
    missing: [{ id: "permutations", found: 19, needed: 20 }],
  });
  expect(enough.verdict).toMatchObject({ kind: "effect", method: "syntheticControl", p: 0.05 });
});

test("sites that adopt at different dates go to the staggered design alone", () => {
  const early = someSites(HALF, 12, draws(31, gain(0.15)));
  const late = someSites(
    HALF,
    18,
    draws(47, (month) => (month < 18 ? 0.2 : 0.35)),
  );

  const { verdict, alternatives } = assessed(aQuestion([...early, ...late, ...unmoved()]));

  expect(verdict).toMatchObject({ kind: "effect", method: "staggeredAdoption" });
  expect(verdict.interval?.low).toBeLessThan(0.15);
  expect(verdict.interval?.high).toBeGreaterThan(0.15);
  expect(alternatives).toEqual([]);
});

test("all sites treated at once: peers when a release has them, else the company's own past", () => {
  const sites = someSites({ count: 3, months: 24, hires: 60 }, 12, draws(1, gain(0.2)));
  const peers = { before: of(2000, 10_000), after: of(2010, 10_000), months: null };

  expect(assessed(aQuestion(sites)).verdict.method).toBe("interruptedSeries");
  expect(assessed(aQuestion(sites, { peers })).verdict).toMatchObject({
    kind: "effect",
    method: "peers",
  });
});

test.each<[string, SiteSeries[]]>([
  ["noTreatedSite", someSites(HALF, null, () => 4)],
  ["noTreatedSite", []],
  ["notStarted", someSites(HALF, 24, () => 4)],
  ["startedBeforeSeries", someSites(HALF, 0, () => 4)],
  ["noTreatedHires", someSites({ ...HALF, hires: 0 }, 12, () => 0)],
])("no verdict, with the reason: %s", (reason, sites) => {
  expect(assess(aQuestion(sites))).toEqual({ status: "notAssessed", reason });
});

test.each<[string, SiteSeries[]]>([
  ["one site only", someSites({ ...HALF, count: 1 }, 12, () => 4)],
  ["nobody has the trait", [...someSites(HALF, 12, () => 0), ...someSites(HALF, null, () => 0)]],
  ["everybody has", [...someSites(HALF, 12, () => 20), ...someSites(HALF, null, () => 20)]],
  ["none before, all after", someSites(HALF, 12, (_, month) => (month < 12 ? 0 : 20))],
  ["no hires before", someSites(HALF, 12, () => 4).map(emptyBefore)],
  ["a single month on each side", someSites({ ...HALF, months: 2 }, 1, () => 4)],
])("bad input has a verdict and never NaN: %s", (_, sites) => {
  const result = assess(aQuestion(sites));

  expect(numbersIn(result).filter((value) => !Number.isFinite(value))).toEqual([]);
  expect(result).toMatchObject({ status: "assessed", verdict: { kind: "notEnoughData" } });
});

test("months that reproduce the golden panel give the golden difference in differences", () => {
  const [golden] = goldenCases("did_2x2");
  const sites = (golden?.panel ?? []).map((row) => ({
    site: row.employer,
    adoptedAt: row.treated === 1 ? 2 : null,
    months: [of(row.y_pre, row.n_pre), of(0, 0), of(row.y_post, row.n_post), of(0, 0)],
  }));

  const { verdict } = assessed(aQuestion(sites));

  if (verdict.method !== "differenceInDifferences") throw new Error(verdict.method);
  expect(verdict.kind).toBe("effect");
  expect(verdict.estimate).toBeCloseTo(golden?.estimate ?? 0, 9);
  expect(verdict.p).toBeCloseTo(golden?.employer_level.permutation_p ?? 0, 12);
  expect(verdict.detail?.cr2.standardError).toBeCloseTo(golden?.se_cr2 ?? 0, 9);
});

test("months that reproduce the golden series give the golden coefficients", () => {
  const [golden] = goldenCases("its_logistic");
  const months = (golden?.n ?? []).map((n, t) => of(golden?.y[t] ?? 0, n));

  const { verdict } = assessed(aQuestion([{ site: "one", adoptedAt: golden?.T0 ?? 0, months }]));

  if (verdict.method !== "interruptedSeries") throw new Error(verdict.method);
  expect(verdict.detail?.periodMonths).toBe(1);
  verdict.detail?.coefficients.forEach((coefficient, i) => {
    expect(coefficient).toBeCloseTo(golden?.coef[i] ?? 0, 7);
  });
});

type GoldenCases = {
  readonly did_2x2: {
    readonly panel: readonly (Record<
      "treated" | "n_pre" | "y_pre" | "n_post" | "y_post",
      number
    > & {
      readonly employer: string;
    })[];
    readonly estimate: number;
    readonly se_cr2: number;
    readonly employer_level: { readonly permutation_p: number };
  };
  readonly its_logistic: Record<"n" | "y" | "coef", readonly number[]> & { readonly T0: number };
};

function goldenCases<Kind extends keyof GoldenCases>(kind: Kind): readonly GoldenCases[Kind][] {
  return JSON.parse(readFileSync(`tests/golden/${kind}.json`, "utf8")).cases;
}

function byMethod({ verdict, alternatives }: Assessment, method: string) {
  return [verdict, ...alternatives].find((one) => one.method === method);
}

function emptyBefore(site: SiteSeries): SiteSeries {
  return { ...site, months: site.months.map((share, t) => (t < 12 ? of(0, 0) : share)) };
}

function numbersIn(value: unknown): number[] {
  if (typeof value === "number") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}
