import { expect, test } from "vitest";
import { type ReadRelease, stacked } from "#app/domain/attack/release-text.ts";
import { cutPart, depthOf, partsOf } from "#app/domain/benchmark/cell.ts";
import type { Panel, PanelRow } from "#app/domain/benchmark/panel.ts";
import { crossings, P2, P3, type ReleasePlan } from "#app/domain/benchmark/plan.ts";
import { concentrationOf, primaryReasons } from "#app/domain/disclosure/primary.ts";
import { makeRelease } from "#app/domain/disclosure/release.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { readBack, releaseOf, smallPanel } from "#scripts/redteam/campaign.ts";
import { type Made, outsiderFindings } from "#scripts/redteam/checks.ts";
import { madeUpPanel } from "#scripts/redteam/panels.ts";

const solver = await loadHighsSolver();
const SEEDS = Array.from({ length: 8 }, (_, index) => index + 1);
const DEEP = { employers: 60, sectors: 2, regions: 2, sizes: 2, quarters: 2, isDeep: true };
/** One table, down to the département: a region is a sum of whole départements, and nothing else is. */
const NESTED: ReleasePlan = { ...P2, tables: [{ sector: 1, size: 0, geography: 2 }] };

test("filter differencing: the closed plan gives nothing; filters asked beside it, each safe alone, do", () => {
  const panels = SEEDS.map((seed) => ({ ...smallPanel(seed), indicators: [] }));
  const closed = panels.flatMap((panel) => releaseOf(panel, solver) ?? []);
  const asked = panels.map(withFilters);

  expect(closed).toHaveLength(panels.length);
  expect(narrowedOf(closed)).toBe(0);
  expect(narrowedOf(asked)).toBeGreaterThan(0);
});

test("filter differencing: no cell lies outside the tables of the plan, so that no filter has another", () => {
  const allowed = crossings(P3).map(({ sector, size, geography }) => [sector, size, geography]);
  const { cells } = releaseOf(smallPanel(1), solver)?.text ?? { cells: [] };

  expect(cells.length).toBeGreaterThan(0);
  for (const { key } of cells) {
    expect(allowed).toContainEqual(partsOf(key).slice(0, 3).map(depthOf));
  }
  expect(allowed).not.toContainEqual([1, 1, 1]);
});

test("overlapping regions: each place of a release is cut from one geography, nested", () => {
  const { cells } = releaseOf(smallPanel(1), solver)?.text ?? { cells: [] };
  const places = new Set(cells.map(({ key }) => cutPart(partsOf(key)[2] ?? "", 1)));

  expect(places.size).toBeGreaterThan(1);
  for (const place of places) expect(place).toMatch(/^(T|reg=\d+)$/);
});

test("overlapping regions: nested places give no département; zones cut across them, each safe alone, do", () => {
  const panels = SEEDS.map((seed) => ({ ...madeUpPanel(seed, DEEP), indicators: [] }));
  const nested = panels.map((panel) => releasedBy(NESTED, panel));
  const withZones = panels.map((panel, at): Sum[] => [
    ...sumsOf(panel, nested[at]?.text, regionOf),
    ...sumsOf(panel, releasedBy(P3, inZones(panel)).text, zoneOf),
  ]);
  const read = (sums: readonly Sum[], at: number) => readByDifference(panels[at], sums);

  expect(narrowedOf(nested)).toBe(0);
  expect(nested.flatMap(({ text }, at) => read(sumsOf(panels[at], text, regionOf), at))).toEqual(
    [],
  );
  const found = withZones.flatMap(read);
  expect(found.length).toBeGreaterThan(0);
  for (const { hires, truth } of found) expect(hires).toBe(truth);
});

function narrowedOf(made: readonly Made[]): number {
  const findings = made.flatMap((one) => outsiderFindings(one, solver));
  return findings.reduce((sum, { narrowed }) => sum + narrowed.length, 0);
}

/** The release, and sector × size × region for who filters by all three, protected as if it were alone in the world. */
function withFilters(panel: Panel): Made {
  const { text, measures } = releasedBy(P3, panel);
  const filtered = { ...P3, tables: [{ sector: 1, size: 1, geography: 1 }] };
  const plan = { ...P3, tables: [...P3.tables, ...filtered.tables] };
  return { measures, text: { ...stacked([text, releasedBy(filtered, panel).text]), plan } };
}

function releasedBy(plan: ReleasePlan, panel: Panel): Made {
  const request = {
    plan,
    panel,
    closesYear: true,
    isEstablished: () => true,
    earlier: new Map(),
  };
  const outcome = makeRelease(request, solver);
  if (outcome.status === "refused") throw new Error(outcome.reason);
  return { text: readBack(outcome.release), measures: outcome.measures };
}

/** A published number and the départements that it is the sum of. */
type Sum = { readonly rest: string; readonly places: ReadonlySet<string>; readonly hires: number };

/** The place of a département at each level that a release may show: its region or zone, itself, all. */
type Place = (departement: string) => string;

function regionOf(departement: string): string {
  return cutPart(departement, 1);
}

/** The first region without its first département, and the rest of the country. */
function zoneOf(departement: string): string {
  return departement.startsWith("reg=11/") && departement !== "reg=11/dep=110"
    ? "reg=zone1"
    : "reg=zone2";
}

function inZones({ indicators, rows }: Panel): Panel {
  const moved = rows.map((row) => ({
    ...row,
    parts: row.parts.with(2, zoneOf(row.parts[2] ?? "")),
  }));
  return { indicators, rows: moved };
}

function sumsOf(
  panel: Panel | undefined,
  text: ReadRelease | undefined,
  place: Place,
): readonly Sum[] {
  const departements = new Set(panel?.rows.map(({ parts }) => parts[2] ?? ""));
  return (text?.cells ?? []).flatMap(({ key, n }): Sum[] => {
    const [sector = "", size = "", where = "", time = ""] = partsOf(key);
    if (n === undefined) return [];
    const places = [...departements].filter((one) => [one, place(one), "T"].includes(where));
    return [{ rest: [sector, size, time].join("|"), places: new Set(places), hires: n }];
  });
}

/** The départements that two published sums differ by, alone, where they are unsafe: their hires as read, and in truth. */
function readByDifference(panel: Panel | undefined, sums: readonly Sum[]) {
  return sums.flatMap((whole) =>
    sums.flatMap((part) => {
      const left = [...whole.places].filter((place) => !part.places.has(place));
      const isWithin = [...part.places].every((place) => whole.places.has(place));
      const [only = "", ...others] = left;
      if (whole.rest !== part.rest || !isWithin || others.length > 0) return [];

      const rows = (panel?.rows ?? []).filter((row) => isIn(row, whole.rest, only));
      const truth = rows.reduce((sum, { hires }) => sum + hires, 0);
      const isUnsafe = primaryReasons(concentrationOf(broughtBy(rows))).length > 0;
      return isUnsafe ? [{ hires: whole.hires - part.hires, truth }] : [];
    }),
  );
}

function isIn({ parts }: PanelRow, rest: string, departement: string): boolean {
  const [sector = "", size = "", time = ""] = rest.split("|");
  const asked = [sector, size, departement, time];
  return parts.every((part, at) => cutPart(part, depthOf(asked[at] ?? "T")) === asked[at]);
}

function broughtBy(rows: readonly PanelRow[]): Iterable<number> {
  const sums = new Map<string, number>();
  for (const { contributor, hires } of rows) {
    sums.set(contributor, (sums.get(contributor) ?? 0) + hires);
  }
  return sums.values();
}
