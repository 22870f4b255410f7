import { expect, test } from "vitest";
import { isRejectsFile, sheetCell } from "#app/intake/rejects-file.ts";

test.each([
  ["=1+1", "'=1+1"],
  ["+33612345678x", "'+33612345678x"],
  ["-cmd", "'-cmd"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1+1", "'\t=1+1"],
  ["\u00a0=1+1", "'\u00a0=1+1"],
  ["＝1+1", "'＝1+1"],
  ["－1x", "'－1x"],
])("%j would run in a sheet: it is written as a text", (text, expected) => {
  expect(sheetCell(text, ";")).toBe(expected);
});

test.each(["-12", "+3,5", "-0.25", "SIEGE", "", "L’été", "31/02/2025"])(
  "%j is written as it is",
  (text) => {
    expect(sheetCell(text, ";")).toBe(text);
  },
);

test.each([
  ["a;b", '"a;b"'],
  ['dit "x"', '"dit ""x"""'],
  ["deux\nlignes", '"deux\nlignes"'],
])("%j is quoted", (text, expected) => {
  expect(sheetCell(text, ";")).toBe(expected);
});

test("a separator of another file needs no quotes", () => {
  expect(sheetCell("a;b", ",")).toBe("a;b");
});

test("a corrected file of rejects is known by its last four columns", () => {
  expect(isRejectsFile(["site", "ligne", "colonne", "motif", "attendu"])).toBe(true);
  expect(isRejectsFile(["site", "Ligne", "Colonne", "Motif", "Attendu"])).toBe(true);
  expect(isRejectsFile(["ligne", "colonne", "motif", "attendu", "site"])).toBe(false);
  expect(isRejectsFile(["motif", "attendu"])).toBe(false);
});
