import { expect, test } from "vitest";
import { partOf } from "#app/domain/benchmark/cell.ts";
import { sizeBand } from "#app/domain/benchmark/dimensions.ts";
import { indexPanel } from "#app/domain/benchmark/panel.ts";
import { atomDepths, crossings, P2, P3, P3M, planFor } from "#app/domain/benchmark/plan.ts";
import { employerBand } from "#app/domain/benchmark/published.ts";
import { relationsOf } from "#app/domain/benchmark/relations.ts";

test("a plan waits for a panel of the size that it was measured to protect", () => {
  expect(planFor(1_999)).toBe(P3);
  expect(planFor(2_000)).toBe(P3M);
  expect(planFor(149_999)).toBe(P3M);
  expect(planFor(150_000)).toBe(P2);
  expect(crossings(P3)).toHaveLength(7);
});

test("divisions and départements on their own add two crossings, and leave the atoms as they are", () => {
  expect(crossings(P3M)).toHaveLength(9);
  expect(atomDepths(P3M)).toEqual(atomDepths(P3));
  expect(atomDepths(P2)).toEqual({ sector: 2, size: 1, geography: 2 });
  expect(atomDepths({ ...P3, tables: [{ sector: 2, size: 0, geography: 0 }] })).toEqual({
    sector: 0,
    size: 0,
    geography: 0,
  });
});

test("a row is counted in each crossing of the plan, for its quarter and its year", () => {
  const row = {
    contributor: "100000001",
    parts: [
      partOf("sector", ["C"]),
      partOf("size", ["10-49"]),
      partOf("geography", ["84"]),
      partOf("time", ["2025", "2025-T4"]),
    ],
    hires: 4,
    counts: [],
  };
  const { cells, atoms } = indexPanel(P3, { indicators: [], rows: [row] }, true);

  expect(cells.size).toBe(14);
  expect(cells.has("a21=C|T|reg=84|year=2025")).toBe(true);
  expect([...atoms.keys()]).toEqual(["a21=C|size=10-49|reg=84|year=2025/quarter=2025-T4"]);
  expect(indexPanel(P3, { indicators: [], rows: [row] }, false).cells.size).toBe(7);
});

test("relations are read from the keys alone", () => {
  const keys = ["T|T|T|y=1", "a=A|T|T|y=1", "a=B|T|T|y=1", "a=B/b=1|T|T|y=1"];

  expect(relationsOf(keys)).toEqual([
    { parent: "T|T|T|y=1", children: ["a=A|T|T|y=1", "a=B|T|T|y=1"] },
    { parent: "a=B|T|T|y=1", children: ["a=B/b=1|T|T|y=1"] },
  ]);
});

test("bands of headcount and of employers have the limits of the plan", () => {
  expect(["00", "03", "11", "12", "21", "31", "32", "41", "42", "53"].map(sizeBand)).toEqual([
    null,
    "1-9",
    "10-49",
    "10-49",
    "50-249",
    "50-249",
    "250-999",
    "250-999",
    "1000+",
    "1000+",
  ]);
  expect([5, 9, 10, 19, 20, 49, 50, 99, 100].map(employerBand)).toEqual([
    "5-9",
    "5-9",
    "10-19",
    "10-19",
    "20-49",
    "20-49",
    "50-99",
    "50-99",
    "100+",
  ]);
});
