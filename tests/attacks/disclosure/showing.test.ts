import { expect, test } from "vitest";
import type { ReadCell } from "#app/domain/attack/release-text.ts";
import { mapView } from "#app/domain/benchmark/observatory/map-view.ts";
import { releaseCells } from "#app/domain/benchmark/observatory/release-cells.ts";
import type { Panel } from "#app/domain/benchmark/panel.ts";
import type { PublishedRelease } from "#app/domain/benchmark/published.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { outcomeOf, smallPanel } from "#scripts/redteam/campaign.ts";

const solver = await loadHighsSolver();
const SEEDS = Array.from({ length: 6 }, (_, index) => index + 1);
const PERIOD = "2025-T1";
const TIME = `year=2025/quarter=${PERIOD}`;

test("sort order: in the file no cell is out of the order of names; sorted by hires, hidden ones tell who has more", () => {
  for (const { release, hires } of releases()) {
    const sorted = release.cells.toSorted((a, b) => of(hires, b.key) - of(hires, a.key));
    const keys = release.cells.map(({ key }) => key);

    expect(keys).toEqual(keys.toSorted());
    expect(orderTold(hiddenOf(release.cells))).toEqual([]);
    const told = orderTold(hiddenOf(sorted));
    expect(told.length).toBeGreaterThan(0);
    for (const [more, less] of told)
      expect(of(hires, more)).toBeGreaterThanOrEqual(of(hires, less));
  }
});

test("sort order: rows of a table go by name too; sorted by hires they tell who has more", () => {
  const told = releases().map(({ release, hires }) => {
    const rows = releaseCells(release, PERIOD, "quarter").partsAt("a21");
    const inKey = (part: string) => of(hires, `${part}|T|T|${TIME}`);
    return {
      shown: orderTold(rows),
      sorted: orderTold(rows.toSorted((a, b) => inKey(b) - inKey(a))),
    };
  });

  expect(told.flatMap(({ shown }) => shown)).toEqual([]);
  expect(told.flatMap(({ sorted }) => sorted).length).toBeGreaterThan(0);
});

test("colour order: hidden regions of a map all look the same; coloured by hires they tell who has more", () => {
  const maps = releases().flatMap(({ release, hires }) => {
    const cells = releaseCells(release, PERIOD, "quarter");
    return [null, ...cells.partsAt("a21")].map((sector) => {
      const hidden = mapView(cells, "reg", sector, INDICATOR).filter(
        ({ cell }) => cell.hires === null && cell.figure.status === "confidential",
      );
      const keyOf = (code: string) => `${sector ?? "T"}|T|reg=${code}|${TIME}`;
      return {
        shown: new Set(hidden.map(({ cell }) => JSON.stringify(cell))).size,
        coloured: new Set(hidden.map(({ code }) => Math.ceil(of(hires, keyOf(code)) / 5))).size,
      };
    });
  });

  for (const { shown } of maps) expect(shown).toBeLessThanOrEqual(1);
  expect(maps.some(({ shown }) => shown === 1)).toBe(true);
  expect(maps.some(({ coloured }) => coloured > 1)).toBe(true);
});

const INDICATOR = "priorityDistrict";

type Truth = { readonly release: PublishedRelease; readonly hires: ReadonlyMap<string, number> };

/** Releases with the hires of every cell, hidden ones too. */
function releases(): readonly Truth[] {
  return SEEDS.map((seed) => {
    const outcome = outcomeOf(onTheMap(smallPanel(seed)), solver);
    if (outcome.status === "refused") throw new Error(outcome.reason);
    const cells = outcome.measures[0]?.model.cells ?? [];
    return {
      release: outcome.release,
      hires: new Map(cells.map(({ key, value }) => [key, value])),
    };
  });
}

/** Made-up regions under the codes of real ones, which a map can draw. */
function onTheMap({ indicators, rows }: Panel): Panel {
  const codes: Readonly<Record<string, string>> = { 12: "24", 13: "27", 14: "28" };
  const drawn = (part: string) => part.replace(/(?<=^reg=)\d+$/, (code) => codes[code] ?? code);
  return { indicators, rows: rows.map((row) => ({ ...row, parts: row.parts.map(drawn) })) };
}

function hiddenOf(cells: readonly ReadCell[]): readonly string[] {
  return cells.flatMap(({ key, status }) => (status === "suppressed" ? [key] : []));
}

/** What a reader makes of neighbours that do not come by name: the first must have more. */
function orderTold(listed: readonly string[]): readonly (readonly [more: string, less: string])[] {
  return listed.flatMap((name, at) => {
    const next = listed[at + 1];
    return next !== undefined && next < name ? [[name, next] as const] : [];
  });
}

function of(hires: ReadonlyMap<string, number>, key: string): number {
  return hires.get(key) ?? 0;
}
