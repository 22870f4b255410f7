import { expect, test } from "vitest";
import { type AlikeHires, countAlone, quarterOf } from "#app/domain/hiring/alone.ts";

const hire = (rest: Partial<AlikeHires> = {}): AlikeHires => ({
  month: 202501,
  siteId: 1,
  commune: 35238,
  gender: 0,
  contract: 0,
  hires: 1,
  ...rest,
});

const zoneOf = (commune: number) => (commune < 36_000 ? "5315" : null);

test("a hire whom nobody resembles is alone; two that are alike are not", () => {
  expect(countAlone([hire()], zoneOf).exact).toBe(1);
  expect(countAlone([hire({ hires: 2 })], zoneOf).exact).toBe(0);
});

test.each([
  { change: { siteId: 2 } },
  { change: { gender: 1 } },
  { change: { gender: null } },
  { change: { contract: 1 } },
])("another $change leaves both alone at every precision", ({ change }) => {
  const alone = countAlone([hire(), hire(change)], zoneOf);
  expect(alone).toEqual({ exact: 2, quarter: 2, zone: 2, both: 2 });
});

test("a quarter joins its three months, an employment zone its communes", () => {
  const groups = [hire(), hire({ month: 202503 }), hire({ commune: 35281 })];
  expect(countAlone(groups, zoneOf)).toEqual({ exact: 3, quarter: 1, zone: 1, both: 0 });
});

test("a commune of no known zone stays itself", () => {
  const groups = [hire({ commune: 69383 }), hire({ commune: 69384 })];
  expect(countAlone(groups, zoneOf).zone).toBe(2);
});

test.each([
  [202501, 202501],
  [202503, 202501],
  [202504, 202504],
  [202512, 202510],
])("the quarter of %i begins in %i", (month, first) => {
  expect(quarterOf(month)).toBe(first);
});
