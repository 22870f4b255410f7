import { expect, test } from "vitest";
import { type CountedCommune, peopleByCommune } from "#app/domain/effects/people-by-commune.ts";

const CODES = {
  former: new Map([
    ["01340", "01015"],
    ["01100", "01200"],
  ]),
  parents: new Map([
    ["75118", "75056"],
    ["75119", "75056"],
  ]),
};
const RESIDENTS = new Map([
  ["01015", 1_000],
  ["01100", 100],
  ["01200", 300],
  ["35238", 500],
  ["75056", 2_000],
]);

const of = (...counted: readonly CountedCommune[]) =>
  Object.fromEntries(peopleByCommune(counted, RESIDENTS, CODES));
const line = (commune: string, people: number | null) => ({ commune, people });

test("a commune that merged since the file is added to the one that took it over", () => {
  expect(of(line("01015", 400), line("01340", 60))).toEqual({ "01015": 460 });
});

test("communes that had merged in the file are given their part, as they are populated", () => {
  expect(of(line("01200", 200))).toEqual({ "01200": 150, "01100": 50 });
});

test("arrondissements count where their commune has no line, and not twice where it has one", () => {
  expect(of(line("75118", 90), line("75119", 80))).toEqual({ "75056": 170 });
  expect(of(line("75118", 90), line("75119", 80), line("75056", 1_000))).toEqual({ "75056": 1000 });
});

test("a masked count makes its commune unknown, whatever else is added; an absent commune is absent", () => {
  expect(of(line("01015", null), line("01340", 60))).toEqual({ "01015": null });
  expect(of(line("01340", 60), line("01015", null))).toEqual({ "01015": null });
  expect(of(line("35238", 0))).toEqual({ "35238": 0 });
});
