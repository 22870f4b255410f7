import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { outsideFailure } from "#scripts/cli/failure.ts";
import { givenFile } from "#scripts/cli/given-file.ts";

const NOBODY_LISTENS = "postgres://postgres@127.0.0.1:1/none";

test("a server that does not answer is told with the setting to check", async () => {
  const { db } = openDatabase(NOBODY_LISTENS);
  const error: unknown = await db
    .selectFrom("company")
    .select("id")
    .execute()
    .catch((e) => e);
  await db.destroy();

  expect(outsideFailure(error)).toMatch(/^DATABASE_URL: .*ECONNREFUSED 127\.0\.0\.1:1/);
});

test("a folder in the place of the embedded database is told with the setting to check", () => {
  expect(outsideFailure(thrownBy(() => openDatabase(tmpdir())))).toMatch(/^DATABASE_URL: /);
});

test("a name with several numbers that all refuse has a reason all the same", () => {
  const refused = Object.assign(new AggregateError([new Error("connect ECONNREFUSED ::1:5432")]), {
    code: "ECONNREFUSED",
  });

  expect(outsideFailure(refused)).toContain("(connect ECONNREFUSED ::1:5432)");
});

test("a database without room left says that nothing was changed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "ancrage-full-"));
  const connection = openDatabase(join(folder, "full.db"));
  if (connection.raw.kind !== "sqlite") throw new Error("SQLite expected");
  connection.raw.sqlite.pragma("max_page_count = 4");
  const error: unknown = await migrate(connection).catch((e) => e);
  await connection.db.destroy();
  rmSync(folder, { recursive: true });

  expect(outsideFailure(error)).toMatch(/disk .* full/);
});

test("a folder given as a file is wrong usage, and the program's own faults are not told as outside ones", () => {
  expect(outsideFailure(thrownBy(() => readFileSync(tmpdir())))).toContain("EISDIR");
  expect(() => givenFile(tmpdir())).toThrow("This is a folder, not a file");
  expect(() => givenFile(join(tmpdir(), "nothing-there"))).toThrow("No such file");
  expect(outsideFailure(new TypeError("x is not a function"))).toBeNull();
});

function thrownBy(run: () => unknown): unknown {
  try {
    run();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
