import { expect, test } from "vitest";
import { bandOf } from "#app/domain/disclosure/band.ts";
import { contributorsOf } from "#app/domain/disclosure/contributors.ts";
import { counts } from "#app/domain/disclosure/figures.ts";
import {
  concentrationOf,
  numeratorReasons,
  primaryReasons,
  protectionLevel,
} from "#app/domain/disclosure/primary.ts";
import { THRESHOLDS } from "#app/domain/disclosure/thresholds.ts";

test("the thresholds are those of decision 0004", () => {
  expect(THRESHOLDS).toEqual({
    minContributors: 5,
    floorContributors: 3,
    minHires: 11,
    pPercent: 10,
    dominancePercent: 85,
    minNumeratorContributors: 3,
    nearZero: 2,
    bandPercent: 5,
    bandCount: 3,
    minProtection: 3,
    minContribution: 3,
    newContributorsPercent: 30,
    sparsePercent: 40,
  });
});

test.each([
  { hires: [], reasons: [] },
  { hires: [50, 50, 50, 50], reasons: ["tooFewContributors"] },
  { hires: [50, 50, 50, 50, 0], reasons: ["tooFewContributors"] },
  { hires: [2, 2, 2, 2, 2], reasons: ["tooFewHires"] },
  { hires: [3, 2, 2, 2, 2], reasons: [] },
  { hires: [100, 20, 4, 3, 2], reasons: ["estimable"] },
  { hires: [100, 20, 5, 3, 2], reasons: [] },
  { hires: [85, 5, 4, 3, 3], reasons: [] },
  { hires: [86, 4, 4, 3, 3], reasons: ["dominated"] },
])("contributors of $hires hires: $reasons", ({ hires, reasons }) => {
  expect(primaryReasons(concentrationOf(hires))).toEqual(reasons);
});

test.each([
  { part: [20, 20], reasons: ["tooFewContributors", "estimable"] },
  { part: [4, 3, 3], reasons: [] },
  { part: [1, 1, 1], reasons: [] },
])("a numerator of $part: $reasons", ({ part, reasons }) => {
  expect(numeratorReasons(concentrationOf(part))).toEqual(reasons);
});

test.each([
  { hires: [300, 20, 10], level: 20 },
  { hires: [131, 20, 10], level: 4 },
  { hires: [130, 20, 10], level: 3 },
  { hires: [10, 10, 10], level: 3 },
])("the room to leave around $hires is $level", ({ hires, level }) => {
  expect(protectionLevel(concentrationOf(hires))).toBe(level);
});

test.each([
  { y: 2, n: 11, band: [0, 30] },
  { y: 2, n: 60, band: [0, 5] },
  { y: 2, n: 59, band: [0, 10] },
  { y: 0, n: 400, band: [0, 5] },
  { y: 398, n: 400, band: [95, 100] },
  { y: 3, n: 400, band: null },
  { y: 397, n: 400, band: null },
])("$y hires of $n are shown as the band $band", ({ y, n, band }) => {
  const found = bandOf(y, n);
  expect(found && [found.atLeastPercent, found.atMostPercent]).toEqual(band);
});

test("a band always leaves room for a count of 3", () => {
  for (let n = 11; n < 500; n++) expect(bandOf(1, n)?.high).toBeGreaterThanOrEqual(3);
});

test("an unknown contributor counts from three hires, an established one always", () => {
  expect(counts({ hires: 2 }, false)).toBe(false);
  expect(counts({ hires: 3 }, false)).toBe(true);
  expect(counts({ hires: 1 }, true)).toBe(true);
});

test("companies of one group or of one agent are one contributor", () => {
  const company = (siren: string, group: string | null, agent: string | null) => ({
    siren,
    group,
    agent,
  });
  const contributors = contributorsOf([
    company("900", "100", null),
    company("200", null, "Agence"),
    company("300", "100", "Agence"),
    company("400", null, null),
    company("100", null, null),
  ]);

  expect(Object.fromEntries(contributors)).toEqual({
    "900": "100",
    "200": "100",
    "300": "100",
    "400": "400",
    "100": "100",
  });
});
