import { expect, test } from "vitest";
import { chosenColumns } from "#app/components/imports/chosen-columns.ts";
import {
  chosenDates,
  chosenValues,
  NOT_PROVIDED,
  valueControl,
} from "#app/components/imports/chosen-values.ts";
import type { FieldValues } from "#app/intake/value-tally.ts";

const proposals = [
  { field: "mois_embauche", required: true },
  { field: "site", required: true },
  { field: "sexe", required: false },
];
const headers = ["Date", "Agence", "Genre"];

function form(entries: Record<string, string>): FormData {
  const data = new FormData();
  for (const [name, value] of Object.entries(entries)) data.set(name, value);
  return data;
}

test("each field takes the column chosen, or none", () => {
  const sent = form({ "column:mois_embauche": "0", "column:site": "1", "column:sexe": "" });
  expect(chosenColumns(sent, proposals, headers)).toEqual({
    columns: { mois_embauche: "Date", site: "Agence", sexe: null },
    wrong: [],
  });
});

test("a required column that is left out and a column that serves twice are said", () => {
  const sent = form({ "column:mois_embauche": "0", "column:sexe": "0" });
  expect(chosenColumns(sent, proposals, headers).wrong).toEqual([
    { field: "site", problem: "missing" },
    { field: "sexe", problem: "twice" },
  ]);
});

test.each(["7", "-1", "1.5", "x", "__proto__"])("%j is no column of the file", (text) => {
  const sent = form({ "column:mois_embauche": text, "column:site": "1" });
  expect(chosenColumns(sent, proposals, headers).columns.mois_embauche).toBeNull();
});

const fields: FieldValues[] = [
  {
    field: "sexe",
    header: "Genre",
    choices: ["F", "M", "X", "ND"],
    values: [
      { text: "1", count: 3, value: null, reading: "coding" },
      { text: "Martien", count: 1, value: null, reading: "unknown" },
    ],
    more: 0,
  },
];
const [code, word] = [valueControl("sexe", 0), valueControl("sexe", 1)];

test("a code must be answered; an unknown word may be left", () => {
  expect(chosenValues(form({}), fields)).toEqual({ values: { sexe: {} }, open: [code] });
  expect(chosenValues(form({ [code]: "M" }), fields)).toEqual({
    values: { sexe: { 1: "M" } },
    open: [],
  });
});

test("not provided is an answer, and only our values are", () => {
  const answers = form({ [code]: NOT_PROVIDED, [word]: "__proto__" });
  expect(chosenValues(answers, fields)).toEqual({ values: { sexe: { 1: null } }, open: [] });
});

test("an ambiguous date waits for one of the two orders", () => {
  const dates = [{ field: "mois_embauche", header: "Date", samples: [], chosen: null }];
  expect(chosenDates(form({}), dates)).toEqual({ formats: {}, open: ["date:mois_embauche"] });
  expect(chosenDates(form({ "date:mois_embauche": "month" }), dates).open).toHaveLength(1);
  expect(chosenDates(form({ "date:mois_embauche": "dayMonthYear" }), dates)).toEqual({
    formats: { mois_embauche: "dayMonthYear" },
    open: [],
  });
});
