import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { comparePair } from "#app/domain/applications/compare.ts";
import { type Funnel, funnelOf } from "#app/domain/applications/funnel.ts";
import { aCount, applied } from "#tests/support/application-counts.ts";

function gender(funnel: Funnel, step = -1) {
  return funnel.steps.at(step)?.comparisons.find(({ comparison }) => comparison === "gender");
}

test("nothing deposited, nothing said", () => {
  expect(funnelOf([])).toEqual({ stages: [], steps: [], sites: [], years: [] });
});

test("a single stage gives no rate", () => {
  expect(funnelOf([aCount("entretien", 40)])).toMatchObject({
    stages: [{ stage: "entretien", total: 40 }],
    steps: [],
  });
});

test("two stages are one step; more also give the whole way, last", () => {
  const two = funnelOf(applied([20, 100], [30, 100]));
  expect(two.steps.map(({ from, to }) => `${from} ${to}`)).toEqual(["candidature embauche"]);
  const three = funnelOf([...applied([20, 100], [30, 100]), aCount("entretien", 80)]);
  expect(three.steps.map(({ from, to }) => `${from} ${to}`)).toEqual([
    "candidature entretien",
    "entretien embauche",
    "candidature embauche",
  ]);
});

test("a plain gap is told from chance, with its ratio and difference", () => {
  const compared = gender(funnelOf(applied([120, 600], [210, 600])));
  expect(compared).toMatchObject({ status: "shown", verdict: "differs", belowFourFifths: true });
  expect(compared?.ratio?.value).toBeCloseTo(120 / 210, 12);
  expect(compared?.difference?.value).toBeCloseTo(-0.15, 12);
  expect(compared?.difference?.high).toBeLessThan(0);
});

test("no gap among many is no evidence; among few, not enough data", () => {
  expect(gender(funnelOf(applied([100, 500], [101, 500])))?.verdict).toBe("noEvidence");
  const few = gender(funnelOf(applied([6, 30], [6, 30])));
  expect(few).toMatchObject({ status: "shown", verdict: "notEnoughData" });
});

test("groups that are not counted are not provided; too small ones are hidden whole", () => {
  const funnel = funnelOf(applied([4, 10], [40, 200]));
  expect(gender(funnel)).toEqual({
    comparison: "gender",
    status: "hidden",
    ...{ focal: null, reference: null, difference: null, ratio: null, belowFourFifths: null },
    ...{ p: null, adjustedP: null, smallestDetectable: null, verdict: null },
  });
  expect(funnel.steps[0]?.comparisons[1]).toMatchObject({
    comparison: "priorityDistrict",
    status: "notProvided",
  });
});

test("where hardly anyone of a group is kept, the verdict is told without a figure", () => {
  const compared = gender(funnelOf(applied([1, 400], [120, 400])));
  expect(compared).toMatchObject({ status: "hidden", verdict: "differs", focal: null, p: null });
});

test("several comparisons are judged together", () => {
  const counts = [
    ...applied([20, 100], [30, 100]),
    aCount("entretien", 120, { women: 55, men: 65 }),
  ];
  const comparisons = funnelOf(counts).steps.flatMap((step) => step.comparisons);
  const tested = comparisons.filter(({ p }) => p !== null);
  expect(tested).toHaveLength(3);
  for (const { p, adjustedP } of tested) expect(adjustedP ?? 0).toBeGreaterThanOrEqual(p ?? 1);
});

test("sites and years describe the same whole, and none gives away a hidden one", () => {
  const counts = [
    ...applied([30, 100], [40, 100], { site: "A", month: 202403 }),
    ...applied([20, 60], [25, 60], { site: "B", month: 202503 }),
    ...applied([3, 8], [20, 60], { site: "C", month: 202503 }),
  ];
  const { sites, years } = funnelOf(counts);
  const shown = (parts: Funnel["sites"]) =>
    parts.map(({ part, comparisons }) => [part, comparisons[0]?.status]);
  expect(shown(sites)).toEqual([
    ["A", "shown"],
    ["B", "hidden"],
    ["C", "hidden"],
  ]);
  expect(shown(years)).toEqual([
    ["2024", "shown"],
    ["2025", "shown"],
  ]);
  expect(sites[0]?.all).toMatchObject({ numerator: 70, denominator: 200 });
});

type Golden = {
  readonly cases: readonly {
    readonly x_focal: number;
    readonly n_focal: number;
    readonly x_ref: number;
    readonly n_ref: number;
    readonly level: number;
    readonly ratio: number;
    readonly lower: number;
    readonly upper: number;
    readonly fisher: number;
  }[];
};

test("ratios, intervals and p equal the golden values of adverse impact", () => {
  const file = new URL("../../golden/adverse_impact.json", import.meta.url);
  const { cases } = JSON.parse(readFileSync(file, "utf8")) as Golden;
  const told = cases
    .filter(({ level }) => level === 0.95)
    .map((known) => ({ known, compared: comparePair("gender", pairOfCase(known)) }))
    .filter(({ compared }) => compared.status === "shown");
  expect(told.length).toBeGreaterThan(1);
  for (const { known, compared } of told) {
    expect(compared.ratio?.value).toBeCloseTo(known.ratio, 9);
    expect(compared.ratio?.low).toBeCloseTo(known.lower, 9);
    expect(compared.ratio?.high).toBeCloseTo(known.upper, 9);
    expect(compared.p).toBeCloseTo(known.fisher, 9);
  }
});

function pairOfCase({ x_focal, n_focal, x_ref, n_ref }: Golden["cases"][number]) {
  return {
    focal: { numerator: x_focal, denominator: n_focal, unknown: 0 },
    reference: { numerator: x_ref, denominator: n_ref, unknown: 0 },
  };
}
