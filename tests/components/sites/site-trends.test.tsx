import { expect, test } from "vitest";
import { SiteTrends } from "#app/components/sites/site-trends.tsx";
import { figuresOf } from "#tests/support/figures.ts";
import { html } from "#tests/support/html.tsx";
import { names, siteMultiples } from "#tests/support/site-multiples.tsx";
import { trend } from "#tests/support/uneven-trend.ts";

test("policies that began during the trends are rules with a number, at the sites they concern", () => {
  const [figure] = figuresOf(html(siteMultiples, "fr"));
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
