import { expect, test } from "vitest";
import { columnsOf } from "#app/intake/columns-of.ts";
import { FILE_KINDS } from "#app/intake/reading.ts";
import { tableSchema } from "#app/intake/table-schema.ts";
import { templateCsv } from "#app/intake/template.ts";
import { columns as english } from "#app/locales/en/columns.ts";
import { columns as french } from "#app/locales/fr/columns.ts";
import { inspect, readAll } from "./read-text.ts";

test.each(FILE_KINDS)("the template of %s is a valid file", (kind) => {
  const { counts, issues, decisions } = readAll(templateCsv(kind), kind);

  expect(counts.accepted).toBe(counts.read);
  expect(counts.read).toBeGreaterThan(1);
  expect(decisions).toEqual([]);
  expect(issues.filter(({ problem }) => problem !== "yesWithoutDistrict")).toEqual([]);
});

test.each(FILE_KINDS)("every column of the template of %s is certain", (kind) => {
  expect(inspect(templateCsv(kind), kind)).toMatchObject({
    proposals: columnsOf(kind).map(([field]) => ({ field, confidence: "certain" })),
  });
});

test.each(FILE_KINDS)("each column of %s is described in both languages", (kind) => {
  const headers = columnsOf(kind).map(([header]) => header);
  expect(Object.keys(french[kind])).toEqual(headers);
  expect(Object.keys(english[kind])).toEqual(headers);
});

test("the Table Schema says the same columns, with their constraints", () => {
  const { name, fields } = tableSchema("hires", (header) => `about ${header}`);

  expect(name).toBe("embauches");
  expect(fields.map((field) => field.name)).toEqual(columnsOf("hires").map(([header]) => header));
  expect(fields.slice(0, 3)).toMatchObject([
    { type: "yearmonth", constraints: { required: true }, description: "about mois_embauche" },
    { type: "string", constraints: { required: true } },
    { type: "string", constraints: { pattern: "(\\d{2}|2[AB])\\d{3}" } },
  ]);
  expect(fields.find((field) => field.name === "sexe")?.constraints).toEqual({
    enum: ["F", "M", "X", "ND"],
  });
});
