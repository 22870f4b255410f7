import { expect, test } from "vitest";
import { keptCells } from "#app/domain/benchmark/kept-cells.ts";
import { releaseCells } from "#app/domain/benchmark/observatory/release-cells.ts";
import { tableCell } from "#app/domain/benchmark/observatory/table-view.ts";
import { aRelease, hiddenCell, keyOf, shownCell } from "#tests/support/releases.ts";

const kept = (sector: string, keptFrom: string) => ({
  ...shownCell(keyOf(sector, "T", "T"), 200),
  keptFrom,
});
const ERRATUM = aRelease([
  shownCell(keyOf("T", "T", "T"), 900),
  kept("a21=C", "2025-T4-r10"),
  kept("a21=F", "2025-T4-r2"),
  kept("a21=G", "2025-T4-r2"),
  hiddenCell(keyOf("a21=H", "T", "T")),
]);

test("kept cells are counted by the release that they come from, the earliest first", () => {
  expect(keptCells(ERRATUM)).toEqual([
    { release: "2025-T4-r2", cells: 2 },
    { release: "2025-T4-r10", cells: 1 },
  ]);
  expect(keptCells(aRelease([shownCell(keyOf("T", "T", "T"), 900)]))).toEqual([]);
});

test("a cell of a table says which release it keeps; its own figures and hidden ones none", () => {
  const cells = releaseCells(ERRATUM, "2025-T4", "quarter");
  const from = (part: string) => tableCell(cells, [part], "rural").keptFrom;
  expect(["T", "a21=C", "a21=F", "a21=H", "a21=K"].map(from)).toEqual([
    ...[null, "2025-T4-r10", "2025-T4-r2", null, null],
  ]);
});
