import { expect, test } from "vitest";
import { comparisonView } from "#app/domain/benchmark/observatory/comparison-view.ts";
import { coverageView } from "#app/domain/benchmark/observatory/coverage-view.ts";
import { mapView } from "#app/domain/benchmark/observatory/map-view.ts";
import { releaseCells } from "#app/domain/benchmark/observatory/release-cells.ts";
import { seriesView } from "#app/domain/benchmark/observatory/series-view.ts";
import { shownFigure } from "#app/domain/benchmark/observatory/shown-figure.ts";
import { tableView } from "#app/domain/benchmark/observatory/table-view.ts";
import type { PublishedCell } from "#app/domain/benchmark/published.ts";
import { aRelease, hiddenCell, keyOf, shown, shownCell } from "#tests/support/releases.ts";

const CELLS = [
  shownCell(keyOf("T", "T", "T"), 900),
  shownCell(keyOf("a21=C", "T", "T"), 500),
  shownCell(keyOf("a21=J", "T", "T"), 400, { rural: shown(380, 0.1) }),
  hiddenCell(keyOf("a21=C", "size=1000+", "T")),
  shownCell(keyOf("a21=C", "size=10-49", "T"), 120, { rural: { status: "empty" } }),
  shownCell(keyOf("T", "size=1000+", "T"), 300),
  shownCell(keyOf("T", "size=10-49", "T"), 500),
  shownCell(keyOf("T", "size=1-9", "T"), 100),
  shownCell(keyOf("T", "T", "reg=84"), 700),
  hiddenCell(keyOf("T", "T", "reg=53")),
  shownCell(keyOf("T", "T", "T", "year=2025"), 4_000),
];
const cells = releaseCells(aRelease(CELLS), "2025-T4", "quarter");
const choice = {
  indicator: "rural",
  rows: "a21",
  columns: "size",
  within: null,
  span: "quarter",
  map: "reg",
} as const;

test("a table has its margins first, its bands by size, and a word where there is no number", () => {
  const { columns, rows } = tableView(cells, choice);

  expect(columns).toEqual(["T", "size=1-9", "size=10-49", "size=1000+"]);
  expect(rows.map(({ part }) => part)).toEqual(["T", "a21=C", "a21=J"]);
  expect(rows[1]?.cells.map(({ figure }) => figure.status)).toEqual([
    "ok",
    "notApplicable",
    "notProvided",
    "confidential",
  ]);
  expect(rows[1]?.cells.at(-1)).toEqual({
    hires: null,
    employers: null,
    keptFrom: null,
    figure: { status: "confidential" },
  });
});

test("a table narrowed to a size shows that size alone", () => {
  const { columns, rows } = tableView(cells, { ...choice, columns: null, within: "size=10-49" });

  expect(columns).toEqual(["T"]);
  expect(rows.map(({ cells: [cell] }) => cell?.hires)).toEqual([500, 120, null]);
});

test.each([
  { high: 0.4, status: "ok" },
  { high: 0.41, status: "unreliable" },
  { high: null, status: "unreliable" },
])("an interval from 10 % to $high is $status", ({ high, status }) => {
  const cell = shownCell("k", 50, { rural: shown(50, 0.2, 0.1, high) });
  expect(shownFigure(cell, "rural")).toMatchObject({ status });
  expect("share" in shownFigure(cell, "rural")).toBe(status === "ok");
});

test("a band is shown as a band, and an indicator hidden in a published cell is confidential", () => {
  const band = { status: "band", n: 60, atLeast: 0, atMost: 0.05 } as const;
  const cell = shownCell("k", 60, {
    rural: band,
    women: { status: "suppressed", reason: "confidential" },
  });
  expect(shownFigure(cell, "rural")).toEqual(band);
  expect(shownFigure(cell, "women")).toEqual({ status: "confidential" });
});

test("the map has all 18 regions: shown, hidden and empty are told apart, a sector narrows it", () => {
  const areas = mapView(cells, "reg", null, "rural");
  const statusOf = (code: string) => areas.find((area) => area.code === code)?.cell.figure.status;

  expect(areas).toHaveLength(18);
  expect([statusOf("84"), statusOf("53"), statusOf("01")]).toEqual([
    "ok",
    "confidential",
    "notApplicable",
  ]);
  expect(mapView(cells, "dep", null, "rural")).toHaveLength(101);
  expect(mapView(cells, "reg", "a21=C", "rural")[0]?.cell.figure.status).toBe("notApplicable");
  expect(mapView(cells, "reg", "reg=84", "rural")).toEqual(areas);
});

test("a series has every quarter between its ends, those not released without a cell", () => {
  const dated = (period: string, cell: (key: string) => PublishedCell) => ({
    id: period,
    period,
    release: aRelease([cell(keyOf("T", "T", "T", `year=${period.slice(0, 4)}/quarter=${period}`))]),
  });
  const series = seriesView(
    [dated("2025-T3", (key) => shownCell(key, 90)), dated("2024-T4", hiddenCell)],
    "quarter",
    [],
    "rural",
  );
  expect(series.map(({ period, cell }) => [period, cell?.figure.status ?? null])).toEqual([
    ["2024-T4", "confidential"],
    ["2025-T1", null],
    ["2025-T2", null],
    ["2025-T3", "ok"],
  ]);
});

test("a series of years holds only closed ones", () => {
  const released = { id: "2025-T4", period: "2025-T4", release: aRelease(CELLS) };
  const open = { id: "2026-T1", period: "2026-T1", release: aRelease(CELLS) };
  const series = seriesView([released, open], "year", [], "rural");
  expect(series.map(({ period }) => period)).toEqual(["2025"]);
  expect(series[0]?.cell?.hires).toBe(4_000);
  expect(seriesView([open], "year", [], "rural")).toEqual([]);
});

test("two releases are subtracted only where both show a share, and in whole points", () => {
  const before = releaseCells(
    aRelease([
      shownCell(keyOf("T", "T", "T"), 900, { rural: shown(800, 0.1) }),
      hiddenCell(keyOf("a21=C", "T", "T")),
      shownCell(keyOf("a21=B", "T", "T"), 90),
    ]),
    "2025-T4",
    "quarter",
  );
  const rows = comparisonView(before, cells, choice);

  expect(rows.map(({ part, difference }) => [part, difference])).toEqual([
    ["T", 0.1],
    ["a21=C", null],
    ["a21=J", null],
    ["a21=B", null],
  ]);
  expect(rows[0]?.overlapping).toBe(false);
});

test("coverage gives employers in bands, hides what is hidden, and counts known answers", () => {
  const { total, by, answers } = coverageView(cells);

  expect(total).toEqual({ part: "T", hires: 900, employers: "50-99", hidden: false });
  expect(by.find(({ level }) => level === "reg")?.rows).toEqual([
    { part: "reg=53", hires: null, employers: null, hidden: true },
    { part: "reg=84", hires: 700, employers: "50-99", hidden: false },
  ]);
  expect(answers).toEqual([{ indicator: "rural", known: 900, share: 1 }]);
});
