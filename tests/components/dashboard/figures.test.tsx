import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import { BenchmarkFigure } from "#app/components/benchmark/benchmark-figure.tsx";
import { ComparisonSection } from "#app/components/dashboard/comparison-section.tsx";
import { FunnelSection } from "#app/components/dashboard/funnel-section.tsx";
import { MapSection } from "#app/components/dashboard/map-section.tsx";
import { TileTrend } from "#app/components/dashboard/tile-trend.tsx";
import { TrendSection } from "#app/components/dashboard/trend-section.tsx";
import { SiteTrends } from "#app/components/sites/site-trends.tsx";
import { benchmarkRows } from "#app/domain/benchmark/benchmark-row.ts";
import { type Funnel, funnelOf } from "#app/domain/dashboard/funnel.ts";
import { shareFigure } from "#app/domain/indicators/figure.ts";
import type { Share } from "#app/domain/share.ts";
import { i18nFor } from "#app/locales/index.ts";
import { LANGUAGES, type Language } from "#app/locales/languages.ts";
import { figuresOf, sorted } from "#tests/support/figures.ts";
import { EXPECTED, PEERS } from "#tests/support/peers.ts";

const SHARES = [share(30, 400), share(0, 0), share(3, 7), share(0, 300), share(52, 410)];
const QUARTERS = ["2025-T1", "2025-T2", "2025-T3", "2025-T4", "2026-T1"];
const trend = SHARES.map((one, index) =>
  shareFigure("priorityDistrict", QUARTERS[index] ?? "", one),
);
const names = {
  A: "Atelier de Saint-Denis, fonderie et usinage du Grand Nord-Est",
  B: "Brest",
  C: "C",
};

const POLICIES = [
  { name: "Mentorat", startsOn: 202508, endsOn: null, sites: [{ site: "B", startsOn: 202508 }] },
  { name: "Avant", startsOn: 202401, endsOn: null, sites: [] },
  { name: "CV anonyme", startsOn: 202507, endsOn: 202603, sites: [] },
];
const COMPARED = ["priorityDistrict", "rural", "women"] as const;
const references = { peers: PEERS, expected: EXPECTED };

const sections: readonly { name: string; section: ReactNode }[] = [
  {
    name: "trend",
    section: (
      <TrendSection
        indicator="priorityDistrict"
        trend={trend}
        landmarks={[
          { month: 202508, quarter: "2025-T3", text: "Repère", isBefore: false, policy: null },
        ]}
      />
    ),
  },
  {
    name: "tile",
    section: (
      <figure>
        <TileTrend indicator="priorityDistrict" trend={trend} />
      </figure>
    ),
  },
  {
    name: "comparison",
    section: (
      <ComparisonSection
        figures={COMPARED.map((id) => shareFigure(id, null, share(120, 400)))}
        references={references}
      />
    ),
  },
  {
    name: "benchmark",
    section: (
      <BenchmarkFigure
        baseline="residents"
        title="Vous et vos pairs."
        set={PEERS}
        rows={benchmarkRows(
          COMPARED.map((id) => shareFigure(id, null, share(120, 400))),
          PEERS,
          references.expected,
        )}
      />
    ),
  },
  { name: "funnel", section: <FunnelSection funnel={funnel()} names={names} /> },
  {
    name: "map",
    section: (
      <MapSection
        indicator="rural"
        departments={["93", "2A", "974"].map((department, index) => ({
          department,
          sites: index + 1,
          figure: shareFigure("rural", department, SHARES[index] ?? share(0, 0)),
        }))}
      />
    ),
  },
  {
    name: "multiples",
    section: (
      <SiteTrends
        trends={["A", "B"].map((site) => ({ site, trend }))}
        names={names}
        policies={POLICIES}
      />
    ),
  },
];

describe.each(LANGUAGES)("in %s", (language) => {
  test.each(sections)(
    "the $name draws the numbers of its table, all of them and no other",
    ({ section }) => {
      const [figure, ...others] = figuresOf(html(section, language));

      expect(others).toEqual([]);
      expect(figure?.marks.length).toBeGreaterThan(0);
      expect(sorted(figure?.marks ?? [])).toEqual(sorted(figure?.cells ?? []));
    },
  );

  test.each(sections)(
    "the $name names each drawing by a sentence, and its table has a caption",
    ({ section }) => {
      const [figure] = figuresOf(html(section, language));

      for (const name of figure?.names ?? []) expect(name).toMatch(/^\S.+[.;:].*$|^\S.+ .+\.$/);
      expect(figure?.html.querySelector("caption")?.text).not.toBe("");
    },
  );
});

test("a quarter without hires, one too uncertain and one at 0 % are told apart", () => {
  const [figure] = figuresOf(html(sections[0]?.section, "fr"));
  const said = Object.fromEntries((figure?.absences ?? []).map(({ row, text }) => [row, text]));

  expect(said).toEqual({ "2025-T2": "sans objetz", "2025-T3": "peu fiableu" });
  expect(figure?.marks.map(({ row, value }) => [row, value])).toContainEqual(["2025-T4", 0]);
  expect(figure?.marks.map(({ row }) => row)).not.toContain("2025-T2");
});

test("policies that began during the trends are rules with a number, at the sites they concern", () => {
  const multiples = sections.find(({ name }) => name === "multiples")?.section;
  const [figure] = figuresOf(html(multiples, "fr"));
  const rings = figure?.html
    .querySelectorAll("svg[role=img]")
    .map((svg) => svg.querySelectorAll(".rule-number").map(({ text }) => text));

  expect(figure?.html.querySelectorAll(".rule-list li").map(({ text }) => text)).toEqual([
    "Avant, depuis janvier 2024, commencé avant le premier trimestre montré",
    "CV anonyme, depuis juillet 2025, jusqu’en mars 2026",
    "Mentorat, depuis août 2025 (un établissement)",
  ]);
  expect(rings).toEqual([
    ["1", "2"],
    ["1", "2", "3"],
  ]);
  expect(figure?.html.querySelectorAll(".rule-before")).toHaveLength(2);
  expect(figure?.html.querySelectorAll(".rule")).toHaveLength(3);
});

test("a policy begun before the trends at its first site is dated on the trend of the next, and named once", () => {
  const staggered = {
    ...{ name: "Mentorat", startsOn: 202309, endsOn: null },
    sites: [
      { site: "A", startsOn: 202309 },
      { site: "B", startsOn: 202508 },
    ],
  };
  const multiples = (
    <SiteTrends
      trends={["A", "B", "C"].map((site) => ({ site, trend }))}
      names={names}
      policies={[staggered]}
    />
  );
  const [figure] = figuresOf(html(multiples, "fr"));
  const drawings = figure?.html.querySelectorAll("svg[role=img]") ?? [];

  expect(figure?.html.querySelectorAll(".rule-list li").map(({ text }) => text)).toEqual([
    "Mentorat, depuis septembre 2023 (2 établissements, le dernier en août 2025), commencé avant le premier trimestre montré",
  ]);
  expect(drawings.map((one) => one.querySelectorAll(".rule-before").length)).toEqual([1, 0, 0]);
  expect(drawings.map((one) => one.querySelectorAll(".rule").length)).toEqual([0, 1, 0]);
  expect(drawings.map((one) => one.querySelectorAll(".rule-number").length)).toEqual([1, 1, 0]);
});

test("two policies of one name have each their own number and their own line", () => {
  const twins = ["A", "B"].map((site) => ({
    ...{ name: "Mentorat", startsOn: 202507, endsOn: null },
    sites: [{ site, startsOn: 202507 }],
  }));
  const multiples = (
    <SiteTrends
      trends={["A", "B"].map((site) => ({ site, trend }))}
      names={names}
      policies={twins}
    />
  );
  const [figure] = figuresOf(html(multiples, "fr"));
  const rings = figure?.html
    .querySelectorAll("svg[role=img]")
    .map((svg) => svg.querySelectorAll(".rule-number").map(({ text }) => text));

  expect(figure?.html.querySelectorAll(".rule-list li")).toHaveLength(2);
  expect(rings).toEqual([["1"], ["2"]]);
});

test("a drawn value stands where the axis says", () => {
  const [figure] = figuresOf(html(sections[0]?.section, "fr"));
  const ticks = figure?.html.querySelectorAll(".recharts-yAxis text").map((text) => ({
    share: Number(text.text.replace(/[^\d,]/g, "").replace(",", ".")) / 100,
    y: Number(text.getAttribute("y")) - 4,
  }));
  const [bottom, top] = [ticks?.[0], ticks?.at(-1)];
  if (!bottom || !top) throw new Error("No axis");

  for (const mark of figure?.html.querySelectorAll("circle.mark") ?? []) {
    const height = (bottom.y - Number(mark.getAttribute("cy"))) / (bottom.y - top.y);
    expect(height * top.share).toBeCloseTo(Number(mark.getAttribute("data-value")), 6);
  }
});

test("a département without a number is hatched, never the palest colour", () => {
  const map = sections.find(({ name }) => name === "map")?.section;
  const hatched = figuresOf(html(map, "fr"))[0]?.html.querySelectorAll(".hidden-value[data-row]");

  expect(new Set(hatched?.map((path) => path.getAttribute("data-row")))).toEqual(
    new Set(["2A", "974"]),
  );
});

test("the words of a page are those of its language", () => {
  for (const { section } of sections) {
    expect(html(section, "fr")).not.toMatch(/The same|Quarter|Share</);
    expect(html(section, "en")).not.toMatch(/Les mêmes|Trimestre|Établissement/);
  }
});

function html(section: ReactNode, language: Language): string {
  return renderToString(<I18nextProvider i18n={i18nFor(language)}>{section}</I18nextProvider>);
}

function share(numerator: number, denominator: number): Share {
  return { numerator, denominator, unknown: 0 };
}

function funnel(): Funnel {
  const shares = new Map([
    ["A", share(70, 200)],
    ["B", share(20, 210)],
    ["C", share(2, 9)],
  ]);
  const found = funnelOf("priorityDistrict", shares);
  if (!found) throw new Error("No funnel");
  return found;
}
