import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf } from "#app/domain/applications/cells.ts";
import { funnelOf } from "#app/domain/applications/funnel.ts";
import type { StageCount } from "#app/domain/applications/stages.ts";
import { aCount, applied } from "#tests/support/application-counts.ts";
import { type Told, toldBySubtraction } from "#tests/support/subtraction.ts";

/** What is shown by gender, as "step" or the part's name. */
function shown(counts: readonly StageCount[]) {
  const { steps, sites, years } = funnelOf(counts);
  const isShown = ({ comparisons }: (typeof sites)[number] | (typeof steps)[number]) =>
    comparisons[0]?.status === "shown";
  return {
    steps: steps.filter(isShown).map(({ from, to }) => `${from} ${to}`),
    sites: sites.filter(isShown).map(({ part }) => part),
    years: years.filter(isShown).map(({ part }) => part),
  };
}

/** Three stages of women and men at a site. */
function stages(
  women: readonly [number, number, number],
  men: readonly [number, number, number],
  place: Partial<Pick<StageCount, "site" | "month">> = {},
): readonly StageCount[] {
  return (["candidature", "entretien", "embauche"] as const).map((stage, index) => {
    const [a, b] = [women[index] ?? 0, men[index] ?? 0];
    return aCount(stage, a + b, { women: a, men: b }, place);
  });
}

test.each([
  { women: 10, sites: [["C"]] },
  { women: 11, sites: [["A", "B", "C"]] },
  { women: 12, sites: [["A", "B", "C"]] },
])("a site of $women women beside larger ones", ({ women, sites }) => {
  const counts = [
    ...applied([4, women], [20, 100], { site: "A" }),
    ...applied([8, 30], [20, 100], { site: "B" }),
    ...applied([9, 90], [20, 100], { site: "C" }),
  ];
  expect([shown(counts).sites]).toEqual(sites);
});

test.each([
  { third: 2, sites: ["C"] },
  { third: 3, sites: ["C", "D"] },
])("two hidden sites whose women hired are $third together", ({ third, sites }) => {
  const counts = [
    ...applied([1, 9], [3, 9], { site: "A" }),
    ...applied([third - 1, 9], [3, 9], { site: "B" }),
    ...applied([9, 90], [20, 100], { site: "C" }),
    ...applied([8, 60], [20, 100], { site: "D" }),
  ];
  expect(shown(counts).sites).toEqual(sites);
});

test.each([
  { hired: 17, steps: ["candidature entretien", "entretien embauche", "candidature embauche"] },
  { hired: 18, steps: ["candidature embauche"] },
])("of 20 women interviewed, $hired hired: no two steps tell the third", ({ hired, steps }) => {
  expect(shown(stages([100, 20, hired], [100, 50, 20])).steps).toEqual(steps);
});

test.each([
  { women: 10, steps: ["candidature embauche"] },
  { women: 11, steps: ["candidature entretien", "entretien embauche", "candidature embauche"] },
])(
  "a site of $women women that counts no interview is not told by the steps of the others",
  (known) => {
    const counts = [
      ...stages([100, 40, 20], [100, 40, 20], { site: "A" }),
      ...applied([4, known.women], [10, 50], { site: "B" }),
    ];
    expect(shown(counts).steps).toEqual(known.steps);
  },
);

test("a year that is what one site did does not tell a hidden site", () => {
  const counts = [
    ...applied([30, 100], [40, 100], { site: "A", month: 202403 }),
    ...applied([20, 60], [25, 60], { site: "B", month: 202503 }),
    ...applied([3, 8], [20, 60], { site: "C", month: 202403 }),
  ];
  // B is hidden with C: 2025, which is B, would give it away, and 2024 with it.
  expect(shown(counts)).toMatchObject({ sites: ["A"], years: [] });
});

const nested = fc
  .tuple(fc.nat({ max: 60 }), fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 100 }))
  .map(([n, share, x]) => {
    const middle = Math.round(n * share);
    return [n, middle, Math.min(middle, x)] as const;
  });
const some = fc.oneof({ weight: 4, arbitrary: fc.constant(true) }, fc.boolean());
const cell = fc.record({
  site: fc.constantFrom("A", "B", "C", "D"),
  month: fc.constantFrom(202403, 202409, 202503),
  women: nested,
  men: nested,
  counted: fc.tuple(some, some, some),
});
const companies = fc.uniqueArray(cell, {
  minLength: 1,
  maxLength: 7,
  selector: ({ site, month }) => `${site} ${month}`,
});

test("nothing too small can be worked out by subtraction from what is shown", () => {
  fc.assert(
    fc.property(companies, (cells) => {
      const counts = cells.flatMap(({ site, month, women, men, counted }) =>
        stages(women, men, { site, month }).filter((_, index) => counted[index]),
      );
      const told = toldBySubtraction(cellsOf(counts), funnelOf(counts));
      expect(told.filter(isTooSmall)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** Rules R2 and R6, written apart from the code under test. */
function isTooSmall({ women, men }: Told): boolean {
  if (women[0] + men[0] === 0) return false;
  return [women, men].some(
    ([entered, passed]) => entered < 11 || passed <= 2 || entered - passed <= 2,
  );
}
