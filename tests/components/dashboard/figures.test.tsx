import type { ReactNode } from "react";
import { renderToString } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { describe, expect, test } from "vitest";
import { ComparisonSection } from "#app/components/dashboard/comparison-section.tsx";
import { FunnelSection } from "#app/components/dashboard/funnel-section.tsx";
import { MapSection } from "#app/components/dashboard/map-section.tsx";
import { TileTrend } from "#app/components/dashboard/tile-trend.tsx";
import { TrendSection } from "#app/components/dashboard/trend-section.tsx";
import { SiteTrends } from "#app/components/sites/site-trends.tsx";
import { changeOf } from "#app/domain/dashboard/change.ts";
import type { DashboardRow } from "#app/domain/dashboard/dashboard-row.ts";
import { type Funnel, funnelOf } from "#app/domain/dashboard/funnel.ts";
import { shareFigure } from "#app/domain/indicators/figure.ts";
import type { IndicatorId } from "#app/domain/indicators/index.ts";
import type { Share } from "#app/domain/share.ts";
import { i18nFor } from "#app/locales/index.ts";
import { LANGUAGES, type Language } from "#app/locales/languages.ts";
import { figuresOf, sorted } from "#tests/support/figures.ts";

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

const sections: readonly { name: string; section: ReactNode }[] = [
  {
    name: "trend",
    section: (
      <TrendSection
        indicator="priorityDistrict"
        trend={trend}
        landmarks={[{ quarter: "2025-T3", text: "Repère" }]}
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
  { name: "comparison", section: <ComparisonSection rows={[row("women"), row("rural")]} /> },
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
    section: <SiteTrends trends={["A", "B"].map((site) => ({ site, trend }))} names={names} />,
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

function row(indicator: IndicatorId): DashboardRow {
  const figure = shareFigure(indicator, null, share(120, 400));
  const before = shareFigure(indicator, null, share(60, 380));
  const periods = { now: { from: 202601, to: 202603 }, before: { from: 202501, to: 202503 } };
  return { figure, before, change: changeOf(figure, before, periods), coverage: 1, trend: [] };
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
