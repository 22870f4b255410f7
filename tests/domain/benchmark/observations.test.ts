import Papa from "papaparse";
import { expect, test } from "vitest";
import { type DatasetLabel, jsonStat, MEASURES } from "#app/domain/benchmark/json-stat.ts";
import {
  CSV_DIALECTS,
  OBSERVATION_COLUMNS,
  observationLines,
} from "#app/domain/benchmark/observation-csv.ts";
import { type AskedRows, observationRows } from "#app/domain/benchmark/observation-rows.ts";
import { observationSchema } from "#app/domain/benchmark/observation-schema.ts";
import { crossingsOf, levelsNamed, tablesOf } from "#app/domain/benchmark/place-levels.ts";
import { P2, P3, P3M } from "#app/domain/benchmark/plan.ts";
import type { PublishedRelease } from "#app/domain/benchmark/published.ts";
import {
  aRelease,
  hiddenCell,
  keyOf,
  sampleRelease,
  shown,
  shownCell,
} from "#tests/support/releases.ts";

const [C, T_SECTION, REUNION] = ["a21=C", "a21=T", "reg=04"];
const YEAR = "year=2025";

/** Each state once: C and the households of section T, in La Réunion or anywhere. */
const release = aRelease([
  shownCell(keyOf("T", "T", "T"), 400),
  shownCell(keyOf(C, "T", "T"), 300, {
    rural: { status: "band", n: 290, atLeast: 0, atMost: 0.05 },
  }),
  shownCell(keyOf(T_SECTION, "T", "T"), 30, { rural: shown(30, 0.3, 0.1, 0.5) }),
  shownCell(keyOf("T", "T", REUNION), 60, {
    rural: { status: "suppressed", reason: "confidential" },
  }),
  shownCell(keyOf("T", "size=10-49", "T"), 60, { rural: { status: "empty" } }),
  hiddenCell(keyOf(C, "T", REUNION)),
  shownCell(keyOf("T", "T", "T", YEAR), 1_600),
]);

test("each state of a figure has its code, and only a published one has a number", () => {
  const rows = rowsOf({ by: ["a21", "reg"], indicator: "rural" }).filter(
    ({ period }) => period === "2025-T4",
  );
  const told = rows.map(({ a21, reg, status, hires, n, share, low, high }) => [
    `${a21} ${reg}`,
    status,
    hires,
    n,
    share,
    low,
    high,
  ]);
  expect(told).toEqual([
    ["_T _T", "a", 400, 400, 0.2, 0.16, 0.24],
    ["_T 04", "c", 60, null, null, null, null],
    ["C _T", "r", 300, 290, null, 0, 0.05],
    ["T _T", "u", 30, 30, null, 0.1, 0.5],
    ["C 04", "c", null, null, null, null, null],
    ["T 04", "z", null, null, null, null, null],
  ]);
  expect(rowsOf({ by: ["size"], indicator: "rural" }).map(({ status }) => status)).toEqual([
    "a",
    "nr",
    "a",
  ]);
});

test("the release of a fourth quarter has the year beside it", () => {
  expect(new Set(rowsOf({ by: null, indicator: null }).map(({ period }) => period))).toEqual(
    new Set(["2025-T4", "2025"]),
  );
});

test("every table of the plan comes when none is chosen, each cell once", () => {
  const rows = [...observationRows(sampleRelease("2025-T4"), ID, { by: null, indicator: "women" })];
  const keys = rows.map(({ a21, a88, size, reg, dep }) => [a21, a88, size, reg, dep].join("|"));
  expect(new Set(keys).size).toBe(keys.length);
  expect(keys).toHaveLength(1 + 12 + 5 + 18 + 12 * 5 + 12 * 18 + 5 * 18);
});

test("what is read from the rows is what the release says, and nothing else", () => {
  const sample = sampleRelease("2025-T3");
  const rows = [
    ...observationRows(
      sample,
      { id: "2025-T3", period: "2025-T3" },
      { by: null, indicator: "women" },
    ),
  ];
  const published = sample.cells.filter(({ status }) => status === "published");
  expect(rows.filter(({ hires }) => hires !== null)).toHaveLength(published.length);
  expect(
    rows
      .filter(({ status }) => status === "c" || status === "z")
      .every(({ share, n }) => share === null && n === null),
  ).toBe(true);
});

test("a table is named by its levels, where the plan has it", () => {
  expect(levelsNamed(P3, ["reg", "a21"])).toEqual(["a21", "reg"]);
  expect(levelsNamed(P3, [])).toEqual([]);
  for (const words of [["a88"], ["a21", "a21"], ["a21", "size", "reg"], ["qpv"], [""]]) {
    expect(levelsNamed(P3, words)).toBeNull();
  }
  expect(levelsNamed(P2, ["a88", "size"])).toEqual(["a88", "size"]);
  expect(levelsNamed(P2, ["a21", "a88"])).toBeNull();
  expect(tablesOf(P2)).toEqual([
    ["a88", "size"],
    ["a21", "dep"],
    ["size", "reg"],
  ]);
  expect(levelsNamed(P3M, ["a88"])).toEqual(["a88"]);
  expect(levelsNamed(P3M, ["a88", "size"])).toBeNull();
  expect(tablesOf(P3M).slice(3)).toEqual([["a88"], ["dep"]]);
  expect(crossingsOf(P2, ["a88"])).toEqual([[], ["a88"]]);
});

test("the file is RFC 4180, or what a French spreadsheet opens", () => {
  const rows = rowsOf({ by: ["a21"], indicator: "rural" });
  const standard = [...observationLines(rows, CSV_DIALECTS.standard)].join("");
  const french = [...observationLines(rows, CSV_DIALECTS.fr)].join("");
  const [header, first] = standard.split("\r\n");
  expect(header).toBe(OBSERVATION_COLUMNS.join(","));
  expect(first).toBe("2025-T4,2025-T4,_T,_T,_T,_T,_T,rural,a,400,20-49,400,0.2,0.16,0.24,,,,,,");
  expect(french.startsWith("\uFEFFrelease;period;")).toBe(true);
  expect(french.split("\r\n")[1]).toContain(";0,2;0,16;0,24;");
  const read = (text: string, delimiter: string) =>
    Papa.parse(text, { delimiter, header: true, skipEmptyLines: true });
  expect(read(standard, ",").errors).toEqual([]);
  expect(read(standard, ",").data).toHaveLength(rows.length);
  expect(read(french.slice(1), ";").data).toHaveLength(rows.length);
});

test("every cell of the file fits the Table Schema", () => {
  const { fields, primaryKey } = observationSchema(
    ["rural"],
    CSV_DIALECTS.standard,
    (name) => name,
  );
  const rows = [
    ...observationLines(rowsOf({ by: null, indicator: null }), CSV_DIALECTS.standard),
  ].join("");
  const lines = Papa.parse<Record<string, string>>(rows, {
    header: true,
    skipEmptyLines: true,
  }).data;
  expect(fields.map(({ name }) => name)).toEqual(Object.keys(lines[0] ?? {}));
  for (const { name, type, constraints } of fields) {
    for (const cell of lines.map((line) => line[name] ?? "")) {
      if (cell === "") expect(constraints.required).toBeUndefined();
      else if (type === "string") {
        if (constraints.enum) expect(constraints.enum).toContain(cell);
        if (constraints.pattern) expect(cell).toMatch(new RegExp(`^(${constraints.pattern})$`));
      } else expect(Number(cell)).toBeGreaterThanOrEqual(constraints.minimum ?? 0);
    }
  }
  const keys = lines.map((line) => primaryKey.map((name) => line[name]).join("|"));
  expect(new Set(keys).size).toBe(keys.length);
});

test("a dataset holds each row where its dimensions say, and a status where there is no number", () => {
  const rows = rowsOf({ by: ["a21", "reg"], indicator: null });
  const dataset = jsonStat(rows, ["a21", "reg"], HEADING, label);
  expect(dataset.id).toEqual(["a21", "reg", "time", "indicator", "measure"]);
  expect(dataset.size).toEqual([3, 2, 2, 1, 5]);
  expect(dataset.value).toHaveLength(60);
  expect(dataset.role).toEqual({ time: ["time"], geo: ["reg"], metric: ["measure"] });
  expect(dataset.dimension.a21?.category.index).toEqual(["_T", "C", "T"]);
  expect(dataset.dimension.a21?.category.label.T).toBe("a21:T");

  for (const row of rows) {
    for (const measure of MEASURES) {
      const at = {
        a21: row.a21,
        reg: row.reg,
        time: row.period,
        indicator: row.indicator,
        measure,
      };
      const index = indexIn(dataset, at);
      expect(dataset.value[index]).toBe(row[measure]);
      expect(dataset.status[index] === undefined).toBe(row[measure] !== null);
    }
  }
  const hidden = indexIn(dataset, {
    a21: "_T",
    reg: "04",
    time: "2025-T4",
    indicator: "rural",
    measure: "share",
  });
  expect(dataset.status[hidden]).toBe("c");
  expect(dataset.value.every((one, at) => (one === null) === at in dataset.status)).toBe(true);
});

const ID = { id: "2025-T4", period: "2025-T4" };
const HEADING = {
  label: "x",
  source: "y",
  updated: "2026-05-04T08:00:00.000Z",
  href: "/z",
  extension: {},
};
const label: DatasetLabel = (dimension, code) => `${dimension}:${code}`;

function rowsOf(asked: AskedRows, of: PublishedRelease = release) {
  return [...observationRows(of, ID, asked)];
}

function indexIn(
  { id, size, dimension }: ReturnType<typeof jsonStat>,
  at: Record<string, string>,
): number {
  return id.reduce((index, name, depth) => {
    const place = dimension[name]?.category.index.indexOf(at[name] ?? "") ?? -1;
    expect(place).toBeGreaterThanOrEqual(0);
    return index * (size[depth] ?? 0) + place;
  }, 0);
}
