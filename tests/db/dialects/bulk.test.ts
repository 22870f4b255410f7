import { statSync } from "node:fs";
import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.ts";
import { relaxDurability, settleWrites } from "#db/dialects/bulk.ts";
import { freshDatabase } from "#tests/support/databases.ts";

const WRITTEN = 8_000_000; // bytes: less than what makes SQLite settle by itself

test("what a thread wrote is in the file once settled: the next to commit has nothing to carry there", async () => {
  await using database = await freshDatabase("sqlite");
  const writer = openDatabase(database.url);
  relaxDurability(writer);
  if (writer.raw.kind !== "sqlite") throw new Error("another database answered");
  writer.raw.sqlite.exec(`create table filler (bytes blob);
    insert into filler values (zeroblob(${WRITTEN}))`);
  expect(statSync(database.url).size).toBeLessThan(WRITTEN);

  settleWrites(writer);
  expect(statSync(database.url).size).toBeGreaterThan(WRITTEN);
  await writer.db.destroy();
});
