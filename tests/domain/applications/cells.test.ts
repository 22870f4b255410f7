import { expect, test } from "vitest";
import { cellsOf, pairOf, shareOf, stagesOf } from "#app/domain/applications/cells.ts";
import { COMPARISONS } from "#app/domain/applications/stages.ts";
import { aCount } from "#tests/support/application-counts.ts";

const [GENDER] = COMPARISONS;
const WHOLE = { from: "candidature", to: "embauche" } as const;

test("stages come in their order, whatever the order of lines", () => {
  const cells = cellsOf([aCount("embauche", 2), aCount("candidature", 9), aCount("entretien", 4)]);
  expect(stagesOf(cells)).toEqual(["candidature", "entretien", "embauche"]);
  expect(shareOf(cells, WHOLE)).toMatchObject({ numerator: 2, denominator: 9 });
});

test("a place that does not count both stages is left out of both sides", () => {
  const counts = [
    ...[aCount("candidature", 100), aCount("embauche", 10)],
    aCount("candidature", 900, {}, { site: "B" }),
    aCount("embauche", 50, {}, { month: 202504 }),
  ];
  expect(shareOf(cellsOf(counts), WHOLE)).toMatchObject({ numerator: 10, denominator: 100 });
});

test("two groups are compared where both are counted at both stages", () => {
  const counts = [
    aCount("candidature", 100, { women: 40, men: 50 }),
    aCount("embauche", 10, { women: 4, men: 5 }),
    aCount("candidature", 100, { women: 70, men: null }, { site: "B" }),
    aCount("embauche", 10, { women: 7, men: 3 }, { site: "B" }),
  ];
  expect(pairOf(cellsOf(counts), WHOLE, GENDER)).toEqual({
    focal: { numerator: 4, denominator: 40, unknown: 0 },
    reference: { numerator: 5, denominator: 50, unknown: 0 },
  });
  expect(pairOf(cellsOf(counts), { from: "entretien", to: "embauche" }, GENDER)).toBeNull();
});

test("two deposits of the same month add up, unknown where one does not say", () => {
  const counts = [
    aCount("candidature", 10, { women: 4, men: 6 }),
    aCount("candidature", 5, { women: 2 }),
  ];
  expect(cellsOf(counts)[0]?.stages.get("candidature")).toMatchObject({
    total: 15,
    women: 6,
    men: null,
  });
});

test("more out than in is no passage", () => {
  const counts = [aCount("candidature", 3), aCount("embauche", 4)];
  expect(shareOf(cellsOf(counts), WHOLE)).toMatchObject({ numerator: 0, denominator: 0 });
});
