import { expect, test } from "vitest";
import { readableView } from "#app/domain/benchmark/observatory/readable-view.ts";
import { releaseCells } from "#app/domain/benchmark/observatory/release-cells.ts";
import { P2, P3 } from "#app/domain/benchmark/plan.ts";
import { aRelease, hiddenCell, keyOf, shownCell } from "#tests/support/releases.ts";

const CHOICE = {
  indicator: "rural",
  rows: "a21",
  columns: "size",
  within: null,
  span: "quarter",
  map: "reg",
} as const;

test.each([
  { hidden: 2, columns: "size", notices: [] },
  { hidden: 3, columns: null, notices: ["tooHidden"] },
])("of five crossed cells, $hidden hidden: columns $columns", ({ hidden, columns, notices }) => {
  const crossed = ["C", "F", "G", "H", "I"].map((sector, index) => {
    const key = keyOf(`a21=${sector}`, "size=1-9", "T");
    return index < hidden ? hiddenCell(key) : shownCell(key, 90);
  });
  const margins = ["C", "F"].map((sector) => shownCell(keyOf(`a21=${sector}`, "T", "T"), 90));
  const cells = aRelease([...crossed, ...margins], P3);
  const view = readableView(releaseCells(cells, "2025-T4", "quarter"), CHOICE);

  expect(view.choice.columns).toBe(columns);
  expect(view.notices).toEqual(notices);
});

test("sizes by sector give way to sectors alone: the dimension that is left makes the rows", () => {
  const cells = aRelease([
    hiddenCell(keyOf("a21=C", "size=1-9", "T")),
    shownCell(keyOf("a21=C", "T", "T"), 90),
  ]);
  const asked = { ...CHOICE, rows: "size", columns: "a21" } as const;
  const { choice } = readableView(releaseCells(cells, "2025-T4", "quarter"), asked);
  expect(choice).toMatchObject({ rows: "a21", columns: null });
});

test("divisions mostly hidden give way to sections, départements to regions", () => {
  const cells = [
    shownCell(keyOf("T", "T", "T"), 900),
    shownCell(keyOf("a21=C", "T", "T"), 900),
    ...[10, 11, 12].map((code) => hiddenCell(keyOf(`a21=C/a88=${code}`, "T", "T"))),
    shownCell(keyOf("T", "T", "reg=84"), 900),
    ...["01", "03"].map((code) => hiddenCell(keyOf("T", "T", `reg=84/dep=${code}`))),
  ];
  const view = readableView(releaseCells(aRelease(cells, P2), "2025-T4", "quarter"), {
    ...CHOICE,
    rows: "a88",
    columns: null,
    map: "dep",
  });

  expect(view.choice).toMatchObject({ rows: "a21", columns: null, map: "reg" });
  expect(view.notices).toEqual(["tooHidden", "mapTooHidden"]);
});

test("where everything is hidden the widest rows stay, without a number", () => {
  const cells = [keyOf("T", "T", "T"), keyOf("a21=C", "T", "T")].map(hiddenCell);
  const view = readableView(releaseCells(aRelease(cells), "2025-T4", "quarter"), {
    ...CHOICE,
    columns: null,
  });

  expect(view.choice).toMatchObject({ rows: "a21", columns: null });
  expect(view.table.rows.map(({ cells: [cell] }) => cell?.figure.status)).toEqual([
    "confidential",
    "confidential",
  ]);
});
