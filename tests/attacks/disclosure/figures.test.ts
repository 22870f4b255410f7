import { expect, test } from "vitest";
import { attack, knownHires, knownNumerator } from "#app/domain/attack/attacker.ts";
import type { ReadRelease } from "#app/domain/attack/release-text.ts";
import type { Panel, PanelRow } from "#app/domain/benchmark/panel.ts";
import { P3 } from "#app/domain/benchmark/plan.ts";
import { employerQuantiles } from "#app/domain/disclosure/employer-quantiles.ts";
import type { ProtectModel } from "#app/domain/disclosure/release.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { releaseOf, smallPanel } from "#scripts/redteam/campaign.ts";
import { between, seededRandom } from "#scripts/redteam/random.ts";
import {
  plainQuartiles,
  withoutBands,
  withoutConcentration,
  withoutNumerators,
} from "./undefended.ts";

const solver = await loadHighsSolver();
const SEEDS = Array.from({ length: 8 }, (_, index) => index + 1);
const SECTOR = "a21=U|T|T|year=2025";
const VICTIM = 50;
const INJECTED = 40;

test("injection: rows added beside a large employer do not tell its hires within 10 %; without R3 and R4 they do", () => {
  const few = { one: 1, two: 1, three: 1, four: 1 };
  const panel = withSector(smallPanel(4), { victim: VICTIM, ...few, attacker: INJECTED });
  const estimated = (protectModel?: ProtectModel) => estimateOf(panel, protectModel) / VICTIM - 1;

  expect(estimated()).toBeGreaterThan(0.1);
  expect(estimated(withoutConcentration(requestOf(panel)))).toBeLessThanOrEqual(0.1);
});

test("injection: rows that swamp a cell move no benchmark; without R3 and R4 it becomes theirs", () => {
  const honest = { one: 20, two: 20, three: 20, four: 20, five: 20 };
  const swamped = withSector(smallPanel(4), { ...honest, attacker: 900 }, (name, hires) =>
    name === "attacker" ? hires : hires / 2,
  );
  const shareOf = (panel: Panel, protectModel?: ProtectModel) =>
    releaseOf(panel, solver, { protectModel })?.text.cells.find(({ key }) => key === SECTOR)
      ?.indicators?.priorityDistrict?.share;

  expect(shareOf(withSector(smallPanel(4), honest))).toBe(0.5);
  expect(shareOf(swamped)).toBeUndefined();
  expect(shareOf(swamped, withoutConcentration(requestOf(swamped)))).toBe(0.95);
});

test("rate to fraction: a share does not tell the numerator that one employer alone has; without R5 it does", () => {
  const five = { one: 12, two: 12, three: 12, four: 12, alone: 12 };
  const panel = withSector(smallPanel(4), five, (name) => (name === "alone" ? 12 : 0));
  const read = (protectModel?: ProtectModel) => {
    const made = releaseOf(panel, solver, { protectModel });
    if (!made) throw new Error("refused");
    const known = knownNumerator(made.text, "priorityDistrict");
    return attack(made.text, known, [SECTOR], solver).get(SECTOR);
  };
  const safe = read();

  expect((safe?.most ?? 0) - (safe?.least ?? 0)).toBeGreaterThanOrEqual(3);
  expect(read(withoutNumerators)).toEqual({ least: 12, most: 12 });
});

test("zero or all: no range tells the trait of every hire of a cell; a plain share does", () => {
  const made = SEEDS.flatMap((seed) => releaseOf(smallPanel(seed), solver) ?? []);

  expect(made).toHaveLength(SEEDS.length);
  expect(made.flatMap(({ text }) => toldOfAll(text))).toEqual([]);
  expect(
    made.flatMap(({ text, measures }) => toldOfAll(withoutBands(text, measures))).length,
  ).toBeGreaterThan(0);
});

test("quantile equal to a member's value: smoothed, it is the one in the middle no more than by chance; plain, always", () => {
  const groups = Array.from({ length: 200 }, (_, seed) => sharesOf(seed + 1));
  const isMiddleOne = (shares: readonly number[], median: number | null | undefined) =>
    median === Math.round(100 * (shares.toSorted((a, b) => a - b)[5] ?? 0)) / 100;

  const smoothed = groups.filter((shares) => isMiddleOne(shares, quartiles(shares)?.p50));
  const plain = groups.filter((shares) => isMiddleOne(shares, plainQuartiles(shares)[1]));

  expect(smoothed.length).toBeLessThan(groups.length / 5);
  expect(plain).toHaveLength(groups.length);
});

test("quantile equal to a member's value: of fewer than ten employers there is none; a plain one is somebody's", () => {
  const few = [0.07, 0.23, 0.44, 0.61, 0.9];

  expect(quartiles(few)).toBeNull();
  for (const quartile of plainQuartiles(few)) expect(few).toContain(quartile);
});

/** The cells where every possible count is none of the hires, or all of them. */
function toldOfAll(text: ReadRelease): readonly string[] {
  return text.indicators.flatMap((indicator) =>
    [...knownNumerator(text, indicator)].flatMap(([key, { least, most }]) => {
      const n = text.cells.find((cell) => cell.key === key)?.indicators?.[indicator]?.n ?? 0;
      return n > 0 && (most === 0 || least === n) ? [`${indicator} ${key}`] : [];
    }),
  );
}

/** One more sector, with these hires by employer; half of them are counted, unless told. */
function withSector(
  { indicators, rows }: Panel,
  hires: Readonly<Record<string, number>>,
  counted = (_: string, hires: number) => Math.floor(hires / 2),
): Panel {
  const [row] = rows;
  if (!row) throw new Error("no row");
  const added = Object.entries(hires).map(([contributor, count]): PanelRow => {
    return {
      ...row,
      contributor,
      parts: row.parts.with(0, "a21=U"),
      hires: count,
      counts: [counted(contributor, count), count],
    };
  });
  return { indicators, rows: [...rows, ...added] };
}

/** The most that the injecting member may think its large neighbour hired. */
function estimateOf(panel: Panel, protectModel?: ProtectModel): number {
  const made = releaseOf(panel, solver, { protectModel });
  if (!made) throw new Error("refused");
  const ownRows = { atLeast: new Map([[SECTOR, INJECTED]]), exactly: new Map() };
  const range = attack(made.text, knownHires(made.text), [SECTOR], solver, { ownRows }).get(SECTOR);
  return (range?.most ?? Number.POSITIVE_INFINITY) - INJECTED;
}

function requestOf(panel: Panel) {
  return { plan: P3, panel, closesYear: true, isEstablished: () => true, earlier: new Map() };
}

/** Eleven employers' shares, each in whole points of a hundred hires. */
function sharesOf(seed: number): readonly number[] {
  const random = seededRandom(seed);
  return Array.from({ length: 11 }, () => between(random, 2, 98) / 100);
}

function quartiles(shares: readonly number[]) {
  return employerQuantiles(
    shares.map((share) => ({
      numerator: Math.round(100 * share),
      denominator: 100,
      unknown: 0,
    })),
  );
}
