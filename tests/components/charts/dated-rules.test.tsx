import { renderToString } from "react-dom/server";
import { ComposedChart, Line, XAxis, YAxis } from "recharts";
import { expect, test } from "vitest";
import { datedRules, ringLevels } from "#app/components/charts/dated-rules.tsx";

const POINTS = Array.from({ length: 12 }, (_, index) => ({ key: `q${index}`, value: 0.1 }));
const WIDTHS = Array.from({ length: 120 }, (_, index) => 300 + 9 * index);

test("rules of the first and the last period are drawn whatever the width of the chart", () => {
  const rules = [
    { key: "q0", number: 1, isBefore: true },
    { key: "q11", number: 2, isBefore: false },
  ];
  for (const width of WIDTHS) {
    const html = renderToString(
      <ComposedChart data={POINTS} width={width} height={200} margin={{ left: 0, right: 64 }}>
        <XAxis dataKey="key" />
        <YAxis width={52} />
        {datedRules(rules, POINTS)}
        <Line dataKey="value" isAnimationActive={false} />
      </ComposedChart>,
    );
    expect(html.match(/class="rule-number"/g), `${width} px`).toHaveLength(2);
  }
});

test("rings that would touch are one below the other", () => {
  const keys = ["a", "b", "c", "d"];
  const rules = (...given: (readonly [string, boolean])[]) =>
    given.map(([key, isBefore]) => ({ key, isBefore }));

  expect(ringLevels(rules(["a", false], ["a", false], ["b", false], ["c", false]), keys)).toEqual([
    0, 1, 2, 0,
  ]);
  expect(ringLevels(rules(["a", true], ["c", false], ["d", false]), keys)).toEqual([0, 1, 0]);
  expect(ringLevels(rules(["a", false], ["c", false]), keys)).toEqual([0, 0]);
});
