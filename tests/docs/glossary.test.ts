import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { dimensions } from "#app/domain/benchmark/dimensions.ts";
import { OBSERVATION_COLUMNS } from "#app/domain/benchmark/observation-csv.ts";
import { indicatorIds } from "#app/domain/indicators/index.ts";
import { SERIES } from "#app/domain/indicators/indicator.ts";
import { columnsOf } from "#app/intake/columns-of.ts";
import { FILE_KINDS } from "#app/intake/reading.ts";
import { freshDatabase } from "#tests/support/databases.ts";

const glossary = readFileSync(new URL("../../docs/glossary.md", import.meta.url), "utf8");

test("every indicator and series is in the glossary", () => {
  expect(missing([...indicatorIds, ...SERIES])).toEqual([]);
});

test("every dimension of benchmarks is in the glossary", () => {
  expect(missing(dimensions.map(({ id }) => id))).toEqual([]);
});

test("every table is in the glossary", async () => {
  await using database = await freshDatabase("sqlite");

  const tables = await database.db.introspection.getTables();

  expect(tables.length).toBeGreaterThan(20);
  expect(missing(tables.map(({ name }) => name))).toEqual([]);
});

test.each(FILE_KINDS)("every column of the file of %s is in the glossary", (kind) => {
  expect(missing(columnsOf(kind).map(([header]) => header))).toEqual([]);
});

test("every column of observations is in the glossary", () => {
  expect(missing(OBSERVATION_COLUMNS)).toEqual([]);
});

/** The words that the glossary does not define: a definition is a row that begins with the word as code. */
function missing(words: readonly string[]): readonly string[] {
  return words.filter((word) => !glossary.includes(`\n| \`${word}\` |`));
}
