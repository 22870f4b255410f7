import { expect, test } from "vitest";
import { assembleDashboard, type DashboardRows } from "#app/domain/dashboard/dashboard.ts";
import { readingOf, TREND_QUARTERS } from "#app/domain/dashboard/dashboard-row.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import { aSite } from "#tests/support/a-hire.ts";

const quarter = { from: 202504, to: 202506 };

const share = (numerator: number, denominator: number, unknown = 0) => ({
  numerator,
  denominator,
  unknown,
});

/** Districts (1) and women (3) by month; apprentices in districts (10). */
const ROWS: DashboardRows = {
  compared: "priorityDistrict",
  byMonth: new Map([
    [
      "2024-05",
      new Map([
        [1, share(20, 200)],
        [3, share(90, 180)],
      ]),
    ],
    ["2025-04", new Map([[1, share(30, 120, 20)]])],
    [
      "2025-06",
      new Map([
        [1, share(30, 80)],
        [3, share(10, 20)],
        [10, share(4, 5)],
      ]),
    ],
  ]),
  bySite: new Map([
    ["A", new Map([[1, share(20, 120)]])],
    ["B", new Map([[1, share(40, 80)]])],
  ]),
  months: [
    { site: "A", month: 202404, hires: 200 },
    { site: "A", month: 202504, hires: 140 },
    { site: "B", month: 202506, hires: 90 },
  ],
  profiles: [
    aSite({ code: "A", rural: "yes" }),
    aSite({ code: "B", rural: "no" }),
    aSite({ code: "C" }),
  ],
};

test("a dashboard reads its period, the year before, and twelve quarters", () => {
  expect(TREND_QUARTERS).toBe(12);
  expect(readingOf(quarter)).toEqual({ from: 202207, to: 202506 });
  expect(readingOf({ from: 202101, to: 202412 })).toEqual({ from: 202001, to: 202412 });
});

test("figures add the months of the period up, against the same months a year before", () => {
  const row = rowOf("priorityDistrict");

  expect(row.figure).toMatchObject({
    group: null,
    numerator: 60,
    denominator: 200,
    unknown: 20,
    value: 0.3,
  });
  expect(row.before).toMatchObject({ numerator: 20, denominator: 200, value: 0.1 });
  expect(row.change).toMatchObject({ difference: expect.closeTo(0.2, 12), distinguishable: true });
  expect(row.coverage).toBeCloseTo(200 / 220, 12);
});

test("a trend has every quarter, and no value where nobody was hired", () => {
  const { trend } = rowOf("priorityDistrict");

  expect(trend.map(({ group }) => group).slice(-3)).toEqual(["2024-T4", "2025-T1", "2025-T2"]);
  expect(trend.length).toBe(TREND_QUARTERS);
  expect(trend.at(-1)?.value).toBe(0.3);
  expect(trend.at(-2)).toMatchObject({ value: null, status: "notApplicable" });
});

test("sites are figures of the dashboard, weighted by the hires of each period", () => {
  expect(rowOf("siteRural").figure).toMatchObject({ numerator: 140, denominator: 230 });
  expect(rowOf("siteRural").before).toMatchObject({ numerator: 200, denominator: 200 });
});

test("contracts apart are series of their own, never among the rows", () => {
  const { rows, series } = assembleDashboard(quarter, ROWS);

  expect(series.map((one) => one.series)).toEqual([
    "shortFixedTerm",
    "apprentices",
    "interns",
    "temporary",
  ]);
  expect(series[1]?.rows[0]?.figure).toMatchObject({
    indicator: "apprenticesPriorityDistrict",
    numerator: 4,
  });
  expect(rows.map(({ figure }) => figure.indicator)).toEqual([
    "priorityDistrict",
    "rural",
    "women",
    "skillsBasedStrict",
    "skillsBasedBroad",
    "noDiplomaPostings",
    "belowUsualLevel",
    "retention6",
    "retention12",
    "sayDoGap",
    "siteInPriorityDistrict",
    "siteRural",
    "outsideIleDeFrance",
  ]);
});

test("sites are compared by the indicator that was chosen", () => {
  expect(assembleDashboard(quarter, ROWS).funnel).toMatchObject({
    indicator: "priorityDistrict",
    target: 0.3,
  });
  expect(assembleDashboard(quarter, { ...ROWS, compared: "women" }).funnel).toBeNull();
});

test("coverage counts the site × months deposited and names those that are missing", () => {
  expect(assembleDashboard(quarter, ROWS).coverage).toEqual({
    hires: 230,
    deposited: 2,
    expected: 9,
    missing: [
      { site: "A", months: [202505, 202506] },
      { site: "B", months: [202504, 202505] },
      { site: "C", months: [202504, 202505, 202506] },
    ],
  });
});

test("a month in which a site was not open is not missing", () => {
  const profiles = [aSite({ code: "C", openedOn: "2025-05-12", closedOn: "2025-05-31" })];

  const { coverage } = assembleDashboard(quarter, { ...ROWS, months: [], profiles });

  expect(coverage).toMatchObject({ expected: 1, missing: [{ site: "C", months: [202505] }] });
});

test("the sentence is the first figure with a number and what may be said of its change", () => {
  const { sentence } = assembleDashboard(quarter, ROWS);

  expect(sentence).toMatchObject({
    period: quarter,
    figure: { indicator: "priorityDistrict", denominator: 200 },
    verdict: "up",
  });
});

test.each([
  ["down", share(10, 200)],
  ["notDistinguishable", share(20, 190)],
] as const)("the sentence can be: %s", (verdict, now) => {
  const byMonth = new Map([
    ...ROWS.byMonth,
    ["2025-04", new Map([[1, now]])],
    ["2025-06", new Map()],
  ]) as DashboardRows["byMonth"];
  const before = new Map([
    ...byMonth,
    ["2024-05", new Map([[1, share(30, 200)]])],
  ]) as DashboardRows["byMonth"];

  expect(assembleDashboard(quarter, { ...ROWS, byMonth: before }).sentence?.verdict).toBe(verdict);
});

test("a comparison across the redrawing of districts says so", () => {
  const year = { from: 202401, to: 202412 };
  const byMonth = new Map([
    ["2023-05", new Map([[1, share(20, 200)]])],
    ["2024-05", new Map([[1, share(60, 200)]])],
  ]);

  expect(assembleDashboard(year, { ...ROWS, byMonth }).sentence?.verdict).toBe("acrossBreak");
});

test("without a year before there is no comparison; without hires no sentence", () => {
  const only = new Map([["2025-04", new Map([[1, share(1, 9)]])]]);

  expect(assembleDashboard(quarter, { ...ROWS, byMonth: only }).sentence?.verdict).toBe(
    "noComparison",
  );
  const empty: DashboardRows = {
    ...ROWS,
    byMonth: new Map(),
    bySite: new Map(),
    months: [],
    profiles: [],
  };
  expect(assembleDashboard(quarter, empty)).toMatchObject({ sentence: null, funnel: null });
});

function rowOf(indicator: IndicatorId) {
  const row = assembleDashboard(quarter, ROWS).rows.find(
    ({ figure }) => figure.indicator === indicator,
  );
  if (!row) throw new Error(`no row for ${indicator}`);
  return row;
}
