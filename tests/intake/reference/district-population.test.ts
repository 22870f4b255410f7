import { expect, test } from "vitest";
import { readDistrictPopulation } from "#app/intake/reference/district-population.ts";

const MAPPING = {
  vintage: "2020",
  columns: { district: "code_qp", commune: "insee_com", population: "pop" },
};

const read = (...lines: readonly string[]) =>
  readDistrictPopulation(
    new TextEncoder().encode(["code_qp;insee_com;pop", ...lines].join("\n")),
    MAPPING,
  );

test("districts of the 2024 list are read with their communes; a masked count is an absence", () => {
  expect(read("QN07501M;75118;2500", "QN02A01M;2A004;NA")).toEqual([
    { code: "QN07501M", name: "QN07501M", communes: ["75118"], population: 2500 },
    { code: "QN02A01M", name: "QN02A01M", communes: ["2A004"], population: null },
  ]);
});

test("a district of the 2015 list refuses the file, and says which list to give", () => {
  expect(() => read("QN07501M;75118;2500", "QP075001;75118;2500")).toThrow(
    /line 3: QP075001 is a district of the 2015 list.*QN…/,
  );
});

test("what is no district's code refuses the file, and asks about the column", () => {
  expect(() => read("Goutte d'Or;75118;2500")).toThrow(/line 2: “Goutte d'Or” is not.*column/);
});
