import type { ReactNode } from "react";
import { describe, expect, test } from "vitest";
import { BenchmarkFigure } from "#app/components/benchmark/benchmark-figure.tsx";
import { ComparisonSection } from "#app/components/dashboard/comparison-section.tsx";
import { FunnelSection } from "#app/components/dashboard/funnel-section.tsx";
import { MapSection } from "#app/components/dashboard/map-section.tsx";
import { TileTrend } from "#app/components/dashboard/tile-trend.tsx";
import { TrendSection } from "#app/components/dashboard/trend-section.tsx";
import { benchmarkRows } from "#app/domain/benchmark/benchmark-row.ts";
import { type Funnel, funnelOf } from "#app/domain/dashboard/funnel.ts";
import { shareFigure } from "#app/domain/indicators/figure.ts";
import { LANGUAGES } from "#app/locales/languages.ts";
import { figuresOf, sorted } from "#tests/support/figures.ts";
import { html } from "#tests/support/html.tsx";
import { EXPECTED, PEERS } from "#tests/support/peers.ts";
import { names, siteMultiples } from "#tests/support/site-multiples.tsx";
import { SHARES, share, trend } from "#tests/support/uneven-trend.ts";

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
  { name: "multiples", section: siteMultiples },
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
