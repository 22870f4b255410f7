import { expect, test } from "vitest";
import { nafDivision, nafSection, nafSections } from "#app/domain/employer/naf.ts";

test.each([
  ["01.11Z", "A", "01"],
  ["03.22Z", "A", "03"],
  ["10.71C", "C", "10"],
  ["33.20D", "C", "33"],
  ["35.11Z", "D", "35"],
  ["62.02A", "J", "62"],
  ["6202A", "J", "62"],
  ["99.00Z", "U", "99"],
])("%s is of section %s, division %s", (naf, section, division) => {
  expect([nafSection(naf), nafDivision(naf)]).toEqual([section, division]);
});

test.each(["", "00.00Z", "A1"])("%j is of no section", (naf) => {
  expect([nafSection(naf), nafDivision(naf)]).toEqual([null, null]);
});

test("there are 21 sections", () => {
  expect(nafSections.join("")).toBe("ABCDEFGHIJKLMNOPQRSTU");
});
