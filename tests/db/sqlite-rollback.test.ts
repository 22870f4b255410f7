import { sql } from "kysely";
import { expect, test } from "vitest";
import { freshDatabase } from "#tests/support/databases.ts";

test("where SQLite has undone a transaction by itself, what made it do so is what is told", async () => {
  await using db = await freshDatabase("sqlite");

  const failing = db.db.transaction().execute(async (trx) => {
    await sql`rollback`.execute(trx);
    throw new Error("the disk is full");
  });

  await expect(failing).rejects.toThrow("the disk is full");
  await db.db.transaction().execute((trx) => sql`select 1`.execute(trx));
});

test("a transaction that fails is undone", async () => {
  await using db = await freshDatabase("sqlite");
  await sql`create table kept (value integer)`.execute(db.db);

  const failing = db.db.transaction().execute(async (trx) => {
    await sql`insert into kept values (1)`.execute(trx);
    throw new Error("no");
  });

  await expect(failing).rejects.toThrow("no");
  expect((await sql`select value from kept`.execute(db.db)).rows).toEqual([]);
});
