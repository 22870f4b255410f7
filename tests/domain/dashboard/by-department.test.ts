import { expect, test } from "vitest";
import { departmentFigures } from "#app/domain/dashboard/by-department.ts";
import { gapFigure, shareFigure } from "#app/domain/indicators/figure.ts";
import { aSite } from "#tests/support/a-hire.ts";

const share = (numerator: number, denominator: number) => ({ numerator, denominator, unknown: 1 });

test("sites of a département add up; one without a place is left out", () => {
  const sites = [
    aSite({ code: "A", department: "93" }),
    aSite({ code: "B", department: "93" }),
    aSite({ code: "C", department: "2A" }),
    aSite({ code: "D", department: null }),
  ];
  const figures = ["A", "B", "D"].map((code) => shareFigure("rural", code, share(10, 100)));

  const found = departmentFigures("rural", sites, figures);

  expect(found.map(({ department, sites: count }) => [department, count])).toEqual([
    ["2A", 1],
    ["93", 2],
  ]);
  expect(found[0]?.figure).toMatchObject({ value: null, status: "notApplicable" });
  expect(found[1]?.figure).toMatchObject({ numerator: 20, denominator: 200, unknown: 2 });
});

test("a gap has no counts: the map shows where sites are and no number", () => {
  const gap = gapFigure("sayDoGap", "A", share(5, 10), share(2, 10));
  const [only] = departmentFigures("sayDoGap", [aSite({ code: "A", department: "35" })], [gap]);
  expect(only?.figure.value).toBeNull();
});
