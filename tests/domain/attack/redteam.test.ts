import fc from "fast-check";
import { expect, test } from "vitest";
import { stacked } from "#app/domain/attack/release-text.ts";
import { cellKey, partsOf } from "#app/domain/benchmark/cell.ts";
import type { Panel } from "#app/domain/benchmark/panel.ts";
import type { PublishedCell } from "#app/domain/benchmark/published.ts";
import { relationsOf } from "#app/domain/benchmark/relations.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { campaign, outcomeOf, releaseOf, smallPanel } from "#scripts/redteam/campaign.ts";
import { hiresRanges, insiderReadings, outsiderFindings } from "#scripts/redteam/checks.ts";
import { mutants } from "#scripts/redteam/mutants.ts";

const solver = await loadHighsSolver();
const PANELS = Number(process.env.REDTEAM_PANELS ?? 60);
const A_FEW = Math.ceil(PANELS / 10);
const seeds = fc.integer({ min: 1, max: 1_000_000 });

test("no protected figure is narrowed, and no member reads another, on made-up panels", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const { refused, narrowed, insiderReadings } = campaign([seed], solver);
      expect({ refused, narrowed, insiderReadings }).toEqual({
        refused: 0,
        narrowed: 0,
        insiderReadings: 0,
      });
    }),
    { numRuns: PANELS, seed: 4 },
  );
}, 600_000);

test("published totals are true and add up, and a hidden cell carries no number", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const panel = smallPanel(seed);
      const outcome = outcomeOf(panel, solver);
      if (outcome.status === "refused") throw new Error(outcome.reason);

      const { cells } = outcome.release;
      const counts = new Map(
        cells.map((cell) => [cell.key, cell.status === "published" ? cell.n : null]),
      );
      for (const { parent, children } of relationsOf([...counts.keys()])) {
        const parts = children.map((child) => counts.get(child) ?? null);
        const total = counts.get(parent) ?? null;
        if (total === null || parts.includes(null)) continue;
        expect(parts.reduce((sum: number, part) => sum + (part ?? 0), 0)).toBe(total);
      }
      const whole = panel.rows.reduce((sum, { hires }) => sum + hires, 0);
      expect([null, whole]).toContain(counts.get("T|T|T|year=2025") ?? null);
      for (const cell of cells.filter(({ status }) => status === "suppressed")) {
        expect(cell).toEqual({ key: cell.key, status: "suppressed", reason: "confidential" });
      }
    }),
    { numRuns: A_FEW, seed: 5 },
  );
});

test("the same panel gives the same mask, and other labels the same mask under other labels", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const panel = smallPanel(seed);
      const hidden = hiddenCells(panel);

      expect(hiddenCells(panel)).toEqual(hidden);
      expect(hiddenCells(relabelled(panel))).toEqual(hidden);
    }),
    { numRuns: A_FEW, seed: 6 },
  );
});

test("publishing the next quarter and the year breaks no earlier release", () => {
  fc.assert(
    fc.property(seeds, (seed) => {
      const panel = { ...smallPanel(seed), indicators: [] };
      const first = releaseOf(quarter(panel, "2025-T1"), solver);
      if (!first || first.text.cells.length === 0) return;

      const kept = first.text.cells.filter(({ key }) => key.includes("quarter="));
      const earlier = new Map(kept.map((cell) => [cell.key, cell as PublishedCell]));
      const next = releaseOf(panel, solver, { earlier });
      if (!next) return;

      const both = { ...next, text: stacked([{ ...first.text, cells: kept }, next.text]) };
      expect(outsiderFindings(both, solver).flatMap(({ narrowed }) => narrowed)).toEqual([]);
      for (const cell of kept) expect(next.text.cells).toContainEqual(cell);
    }),
    { numRuns: A_FEW, seed: 7 },
  );
});

test("hiding more never narrows", () => {
  const made = releaseOf(smallPanel(3), solver);
  if (!made) throw new Error("refused");
  const before = hiresRanges(made, solver);
  const shown = made.text.cells.find(({ status }) => status === "published");
  const cells = made.text.cells.map((cell) =>
    cell.key === shown?.key ? { key: cell.key, status: "suppressed" as const } : cell,
  );

  const after = hiresRanges({ ...made, text: { ...made.text, cells } }, solver);

  for (const [key, { least, most }] of before) {
    expect(after.get(key)?.least).toBeLessThanOrEqual(least);
    expect(after.get(key)?.most).toBeGreaterThanOrEqual(most);
  }
});

test("hiding the unsafe cells only is broken by subtraction", () => {
  const made = releaseOf(smallPanel(2), solver, { protectModel: mutants.primariesOnly });
  if (!made) throw new Error("refused");

  const exact = outsiderFindings(made, solver).flatMap(({ narrowed }) => narrowed);

  expect(exact.some((one) => one.exact)).toBe(true);
});

test("a protection that forgets members is broken by one of them", () => {
  const made = Array.from({ length: 10 }, (_, index) => smallPanel(index + 1)).flatMap(
    (panel) => releaseOf(panel, solver, { protectModel: mutants.noInsiders }) ?? [],
  );

  expect(made.some((one) => insiderReadings(one, solver).readings.length > 0)).toBe(true);
});

/** Hidden cells by depth and true value: what does not depend on labels. */
function hiddenCells(panel: Panel): readonly string[] {
  const outcome = outcomeOf(panel, solver);
  if (outcome.status === "refused") throw new Error(outcome.reason);

  return outcome.measures
    .flatMap(({ model, protection }, measure) =>
      model.cells.flatMap(({ key, value, atom }, index) =>
        !atom && protection.showings[index] === "hidden"
          ? [`${measure} ${key.split("|").map((part) => part.split("/").length)} ${value}`]
          : [],
      ),
    )
    .toSorted();
}

/** The same panel with sectors and regions under other names, in another order. */
function relabelled(panel: Panel): Panel {
  const turned = (code: string) =>
    `${99 - (code.codePointAt(0) ?? 0)}${100 - Number(code.slice(1) || 0)}`;
  const rename = (part: string) =>
    part.replace(/^(a21|reg)=(.*)$/, (_, level, code) => `${level}=${turned(code)}`);
  return {
    ...panel,
    rows: panel.rows.map((row) => ({ ...row, parts: partsOf(cellKey(row.parts)).map(rename) })),
  };
}

function quarter(panel: Panel, name: string): Panel {
  return { ...panel, rows: panel.rows.filter(({ parts }) => parts[3]?.endsWith(name)) };
}
