import { expect, test } from "vitest";
import { mainRegion, peerKeys, peersIn, placeOf } from "#app/domain/benchmark/peer-group.ts";
import { P2, P3, P3M } from "#app/domain/benchmark/plan.ts";
import type { PublishedCell, PublishedIndicator } from "#app/domain/benchmark/published.ts";
import { hiddenCell, shown, shownCell } from "#tests/support/releases.ts";

const FORGE = placeOf("25.62B", "21", "84");
const TIME = "year=2025/quarter=2025-T4";

test("a company is placed by its NAF code, its headcount band and its region", () => {
  expect(FORGE).toEqual({ sector: "a21=C/a88=25", size: "size=50-249", geography: "reg=84" });
  expect(placeOf("", "NN", null)).toEqual({ sector: "T", size: "T", geography: "T" });
});

test("groups go from the closest to everyone, as the plan allows", () => {
  expect(peerKeys(P3.tables, FORGE, "2025-T4")).toEqual([
    `a21=C|size=50-249|T|${TIME}`,
    `a21=C|T|reg=84|${TIME}`,
    `T|size=50-249|reg=84|${TIME}`,
    `a21=C|T|T|${TIME}`,
    `T|size=50-249|T|${TIME}`,
    `T|T|reg=84|${TIME}`,
    `T|T|T|${TIME}`,
  ]);
});

test("a plan with divisions starts with the division", () => {
  expect(peerKeys(P2.tables, FORGE, "2025").slice(0, 3)).toEqual([
    "a21=C/a88=25|size=50-249|T|year=2025",
    "a21=C|size=50-249|T|year=2025",
    "a21=C|T|reg=84|year=2025",
  ]);
});

test("a plan with divisions on their own has the division before the section, after the crossings", () => {
  expect(peerKeys(P3M.tables, FORGE, "2025").slice(2, 5)).toEqual([
    "T|size=50-249|reg=84|year=2025",
    "a21=C/a88=25|T|T|year=2025",
    "a21=C|T|T|year=2025",
  ]);
});

test("a company that has no sector, no size and no region is compared with everyone", () => {
  const nowhere = placeOf("", "NN", null);

  expect(peerKeys(P3.tables, nowhere, "2025-T4")).toEqual([`T|T|T|${TIME}`]);
});

test.each([
  { hires: { A: 49, B: 51 }, expected: "53" },
  { hires: { A: 50, B: 50 }, expected: "11" },
  { hires: { A: 40, B: 40, C: 20 }, expected: null },
  { hires: {}, expected: null },
])("the region of $hires is $expected", ({ hires, expected }) => {
  const sites = [
    { code: "A", region: "11" },
    { code: "B", region: "53" },
    { code: "C", region: null },
  ];

  expect(mainRegion(sites, new Map(Object.entries(hires)))).toBe(expected);
});

const KEYS = ["closest", "wider", "widest"];

test("an indicator that is hidden in the closest group is read in a wider one, and the page can say so", () => {
  const cells = cellsOf([
    shownCell("closest", 90, { rural: HIDDEN, women: shown(80, 0.4) }),
    hiddenCell("wider"),
    shownCell("widest", 900, { rural: shown(850, 0.2), women: shown(800, 0.45) }),
  ]);

  expect(peersIn(cells, KEYS, "rural")).toMatchObject({
    status: "found",
    key: "widest",
    hires: 900,
    figure: { share: 0.2 },
    closer: ["closest", "wider"],
  });
  expect(peersIn(cells, KEYS, "women")).toMatchObject({ key: "closest", closer: [] });
});

test("a range stands for a share, an empty group does not", () => {
  const cells = cellsOf([
    shownCell("closest", 90, { rural: { status: "empty" } }),
    shownCell("wider", 90, { rural: { status: "band", n: 90, atLeast: 0, atMost: 0.05 } }),
  ]);

  expect(peersIn(cells, KEYS, "rural")).toMatchObject({ key: "wider", closer: ["closest"] });
});

test("when every group is hidden there is no number at all", () => {
  const cells = cellsOf(KEYS.map(hiddenCell));

  expect(peersIn(cells, KEYS, "rural")).toEqual({ status: "none", reason: "confidential" });
  expect(peersIn(new Map(), KEYS, "rural")).toEqual({ status: "none", reason: "confidential" });
});

const HIDDEN: PublishedIndicator = { status: "suppressed", reason: "confidential" };

function cellsOf(cells: readonly PublishedCell[]): ReadonlyMap<string, PublishedCell> {
  return new Map(cells.map((cell) => [cell.key, cell]));
}
