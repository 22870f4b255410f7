import { expect, test } from "vitest";
import { formatsFor } from "#app/locales/format.ts";

const fr = formatsFor("fr");
const en = formatsFor("en");

test("numbers: narrow spaces and a true minus in French, commas in English", () => {
  expect(fr.number(1204)).toBe("1\u202F204");
  expect(fr.number(1_234_567.891, 1)).toBe("1\u202F234\u202F567,9");
  expect(fr.number(-3)).toBe("\u22123");
  expect(en.number(1204)).toBe("1,204");
});

test("an absence is a dash, never 0", () => {
  expect([fr.number(null), fr.percent(null), fr.points(null)]).toEqual(["–", "–", "–"]);
  expect(fr.number(0)).toBe("0");
});

test.each([
  { share: 0.084, french: "8,4\u00A0%", english: "8.4%" },
  { share: 0, french: "0,0\u00A0%", english: "0.0%" },
  { share: 1, french: "100,0\u00A0%", english: "100.0%" },
])("the share $share", ({ share, french, english }) => {
  expect(fr.percent(share)).toBe(french);
  expect(en.percent(share)).toBe(english);
});

test.each([
  { difference: 0.021, text: "+2,1\u00A0pts" },
  { difference: -0.021, text: "\u22122,1\u00A0pts" },
  { difference: 0, text: "0,0\u00A0pts" },
  { difference: 0.0004, text: "0,0\u00A0pts" },
  { difference: -0.0004, text: "0,0\u00A0pts" },
  { difference: 0.0005, text: "+0,1\u00A0pts" },
])("a difference of $difference is in points", ({ difference, text }) => {
  expect(fr.points(difference)).toBe(text);
});

test("months and quarters", () => {
  expect(fr.month(202503)).toBe("mars 2025");
  expect(en.month(202503)).toBe("March 2025");
  expect(fr.shortMonth(202503)).toBe("mars 25");
  expect(fr.quarter(202601)).toBe("1er trimestre 2026");
  expect(fr.quarter(202604)).toBe("2e trimestre 2026");
  expect(en.quarter(202612)).toBe("Q4 2026");
});

test("dates are those of Paris", () => {
  expect(fr.date("2026-11-24")).toBe("24 novembre 2026");
  expect(fr.dateTime("2026-06-30T22:05:00Z")).toBe("1 juillet 2026 à 00:05");
  expect(en.dateTime("2026-11-24T12:05:00Z")).toBe("24 November 2026, 13:05");
});
