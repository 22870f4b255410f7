import { expect, test } from "vitest";
import { withholdSparse } from "#app/domain/disclosure/crossing.ts";
import type { Model, ModelCell } from "#app/domain/disclosure/model.ts";

const TIME = "year=2025/quarter=2025-T1";

test.each([
  { unsafe: 3, withheld: [] },
  { unsafe: 4, withheld: [] },
  { unsafe: 5, withheld: [`1002 ${TIME}`] },
])("of 10 sectors, $unsafe unsafe: withheld $withheld", ({ unsafe, withheld }) => {
  expect(withholdSparse(sectors(10, unsafe)).withheld).toEqual(withheld);
});

test("a withheld crossing is hidden whole, but for what was published before, and no other is", () => {
  const { cells, ...rest } = sectors(10, 6);
  const forced = cells.map((cell, at) =>
    at === 9 ? { ...cell, showing: "forced" as const } : cell,
  );
  const total = aCell("T", null);

  const { model } = withholdSparse({ ...rest, cells: [...forced, total] });

  expect(model.cells.map(({ showing }) => showing)).toEqual([
    ...Array.from({ length: 9 }, () => "hidden"),
    "forced",
    "open",
  ]);
  expect(model.cells.map(({ need }) => need)).toEqual([...forced, total].map(({ need }) => need));
});

test("a band is safe; an empty cell and an atom count for nothing; a cell hidden before is unsafe", () => {
  const { cells, ...rest } = sectors(10, 4);
  const others = [
    { ...aCell("a21=Y", null), value: 0, high: 0 },
    { ...aCell("a21=Z", null), atom: true, need: { up: 3, down: 3 } },
  ];
  const banded = { ...aCell("a21=W", { up: 3, down: 0 }), band: { low: 0, high: 3 } };
  const hidden = { ...aCell("a21=X", null), showing: "hidden" as const };
  const withheldFrom = (more: readonly ModelCell[]) =>
    withholdSparse({ ...rest, cells: [...cells, ...others, ...more] }).withheld;

  expect(withheldFrom([])).toEqual([]);
  expect(withheldFrom([banded])).toEqual([]);
  expect(withheldFrom([hidden])).toEqual([`1002 ${TIME}`]);
});

function sectors(all: number, unsafe: number): Model {
  const cells = Array.from({ length: all }, (_, at) =>
    aCell(`a21=${String.fromCharCode(65 + at)}`, at < unsafe ? { up: 3, down: 3 } : null),
  );
  return { cells, relations: [], stakesIn: () => new Map(), stakesOf: () => new Map() };
}

function aCell(sector: string, need: ModelCell["need"]): ModelCell {
  return {
    key: `${sector}|T|T|${TIME}`,
    atom: false,
    value: 20,
    low: 0,
    high: Number.POSITIVE_INFINITY,
    showing: "open",
    band: null,
    need,
    cost: 1,
    stake: { below: 5, above: 0 },
    sole: null,
  };
}
