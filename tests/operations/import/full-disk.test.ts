import { expect, test } from "vitest";
import { sweepStaging } from "#app/operations/import/sweep-staging.ts";
import { freshDatabase } from "#tests/support/databases.ts";
import { companyWithSites, counted, deposit, hiresText } from "#tests/support/file-deposits.ts";

const MANY = hiresText(Array(20_000).fill(["2025-01", "A"]));

test("a full disk refuses the file with its reason, and what counted still counts", async () => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  await deposit(db, { text: hiresText([["2025-01", "A"]]) });
  if (db.raw.kind !== "sqlite") throw new Error("SQLite expected");

  const pages = Number(db.raw.sqlite.pragma("page_count", { simple: true }));
  db.raw.sqlite.pragma(`max_page_count = ${pages + 40}`);
  const refused = await deposit(db, { text: MANY });
  expect(refused).toMatchObject({ status: "refused", read: 0 });
  expect(refused.issues.map(({ problem }) => problem)).toEqual(["diskFull"]);
  expect(await counted(db)).toEqual({ "A 2025-01": 1 });

  db.raw.sqlite.pragma("max_page_count = 1000000");
  await sweepStaging(db, { silence: -1 });
  expect(await db.db.selectFrom("hire").select("line").execute()).toHaveLength(1);
  expect(await deposit(db, { text: MANY })).toMatchObject({ status: "published" });
});

test("a disk that fills up at the last step, the publication, refuses and changes nothing", async () => {
  await using db = await freshDatabase("sqlite");
  await companyWithSites(db);
  await deposit(db, { text: hiresText([["2025-01", "A"]]) });
  if (db.raw.kind !== "sqlite") throw new Error("SQLite expected");

  const pages = Number(db.raw.sqlite.pragma("page_count", { simple: true }));
  db.raw.sqlite.pragma(`max_page_count = ${pages + 40}`);
  const text = hiresText([["2025-01", "A", "F"]]);
  const refused = await deposit(db, { text, rejectsReason: "x".repeat(1_000_000) });
  expect(refused).toMatchObject({ status: "refused", read: 1, accepted: 1 });
  expect(refused.issues.map(({ problem }) => problem)).toEqual(["diskFull"]);
  expect(await counted(db)).toEqual({ "A 2025-01": 1 });
  expect(await db.db.selectFrom("hire").select("line").execute()).toHaveLength(1);
});
