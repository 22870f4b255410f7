import { expect, test } from "vitest";
import type { ReadingPlan } from "#app/intake/reading.ts";
import { createValueTally } from "#app/intake/value-tally.ts";

const plan = (field: string, values: ReadingPlan["values"] = {}): ReadingPlan => ({
  kind: "hires",
  encoding: "utf-8",
  separator: ";",
  quote: '"',
  headerRecord: 0,
  headers: ["Colonne"],
  columns: { [field]: 0 },
  dateFormats: {},
  values,
});

function readings(field: string, texts: readonly string[], values?: ReadingPlan["values"]) {
  const tally = createValueTally(plan(field, values));
  for (const text of texts) tally.see([text]);
  const [found] = tally.conclude();
  return Object.fromEntries(
    (found?.values ?? []).map(({ text, value, reading }) => [text, `${value} ${reading}`]),
  );
}

test("values are counted, most frequent first", () => {
  const tally = createValueTally(plan("sexe"));
  for (const text of ["F", "Mme", "Mme", ""]) tally.see([text]);
  expect(tally.conclude()[0]?.values.map(({ text, count }) => [text, count])).toEqual([
    ["Mme", 2],
    ["F", 1],
    ["", 1],
  ]);
});

test("our values and known wordings are read, blanks are not provided, unknown words wait", () => {
  expect(readings("sexe", ["F", "Madame", "", "Martien"])).toEqual({
    F: "F exact",
    Madame: "F wording",
    "": "null blank",
    Martien: "null unknown",
  });
});

test("a numeric code is asked until a person has said what it means", () => {
  expect(readings("sexe", ["1", "2"])).toEqual({ 1: "null coding", 2: "null coding" });
  expect(readings("sexe", ["1", "2"], { sexe: { 1: "M" } })).toEqual({
    1: "M chosen",
    2: "null coding",
  });
  expect(readings("mrs", ["0"])).toEqual({ 0: "null coding" });
});

test("beside H and without any F, M is asked: Monsieur or Madame", () => {
  expect(readings("sexe", ["H", "M"])).toMatchObject({ M: "null coding" });
  expect(readings("sexe", ["H", "M", "F"])).toMatchObject({ M: "M exact" });
  expect(readings("sexe", ["H", "M"], { sexe: { M: "F" } })).toMatchObject({ M: "F chosen" });
});

test("codes of districts are not listed one by one", () => {
  expect(readings("qpv", ["QN09301M", "oui", "peut-être"])).toEqual({
    oui: "oui exact",
    "peut-être": "null unknown",
  });
});

test("past 200 distinct values the others are counted together", () => {
  const tally = createValueTally(plan("canal"));
  for (let index = 0; index < 250; index += 1) tally.see([`valeur ${index}`]);
  const [found] = tally.conclude();
  expect(found?.values).toHaveLength(200);
  expect(found?.more).toBe(50);
});

test("columns that are read by their form have no values to match", () => {
  expect(createValueTally(plan("commune_residence")).conclude()).toEqual([]);
});
