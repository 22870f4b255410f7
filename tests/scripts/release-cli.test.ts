import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReadRelease } from "#app/domain/attack/release-text.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { depositQuarter, employersOf, twoAdmins } from "#tests/support/release-panel.ts";

const folder = mkdtempSync(join(tmpdir(), "ancrage-releases-"));
const DATABASE_URL = join(folder, "releases.db");

beforeAll(async () => {
  const connection = openDatabase(DATABASE_URL);
  await migrate(connection);
  await twoAdmins(connection);
  await depositQuarter(connection, "2025-T1", employersOf());
  await connection.db.destroy();
});

afterAll(() => rmSync(folder, { recursive: true }));

test("a release is prepared, published by a second person, shown and verified", {
  timeout: 120_000,
}, async () => {
  const prepared = await cli("prepare", "--period", "2025-T1", "--by", "a@admin.example");
  expect(prepared).toMatchObject({
    code: 0,
    json: { status: "prepared", id: "2025-T1", report: { attacks: expect.any(Array) } },
  });
  expect(await cli("prepare", "--period", "2025-T1")).toMatchObject({
    code: 1,
    json: { status: "refused", reason: "alreadyPrepared" },
  });
  expect(await cli("publish", "2025-T1", "--by", "a@admin.example")).toMatchObject({
    code: 1,
    json: { status: "refused", reason: "samePerson" },
  });
  const operator = userInfo().username;
  await prepareAs({ preparedBy: null, preparedByOperator: null });
  expect(await cli("publish", "2025-T1", "--by", "b@admin.example")).toMatchObject({
    ...{ code: 1, json: { reason: "unknownPreparer" } },
  });
  expect(await cli("prepare", "--period", "2025-T1", "--again")).toMatchObject({
    ...{ code: 0, json: { status: "prepared", preparedBy: { operator } } },
  });
  expect(await cli("publish", "2025-T1", "--by", "b@admin.example")).toMatchObject({
    code: 0,
    json: { status: "published", id: "2025-T1", manifest: { period: "2025-T1" } },
  });
  expect(await cli("verify", "2025-T1")).toMatchObject({ code: 0, json: { status: "verified" } });

  const shown = await cli("show", "2025-T1");
  const { cells, indicators, plan, relations } = shown.json as ReadRelease & {
    relations: readonly { parent: string; children: readonly string[] }[];
  };
  expect(plan).toMatchObject({ id: "P3" });
  expect(indicators).toContain("women");
  const keys = new Set(cells.map(({ key }) => key));
  expect(
    relations.every(({ parent, children }) => [parent, ...children].every((key) => keys.has(key))),
  ).toBe(true);
  const hidden = cells.filter(({ status }) => status === "suppressed");
  expect(hidden.length).toBeGreaterThan(0);
  for (const cell of hidden) {
    expect(Object.keys(cell).toSorted()).toEqual(["key", "reason", "status"]);
  }
});

test.each([
  { args: ["prepare", "--period", "2025-4"], code: 2, said: { status: "wrongUsage" } },
  { args: ["prepare", "--period", "2099-T1"], code: 1, said: { reason: "tooEarly" } },
  {
    args: ["prepare", "--period", "2025-T2", "--erratum", "late"],
    code: 1,
    said: { reason: "nothingToCorrect" },
  },
  {
    args: ["publish", "2031-T1", "--by", "b@admin.example"],
    code: 1,
    said: { reason: "unknownRelease" },
  },
  {
    args: ["publish", "2025-T1", "--by", "who@admin.example"],
    code: 1,
    said: { status: "refused" },
  },
  { args: ["verify", "2031-T1"], code: 1, said: { reason: "unknownRelease" } },
  { args: ["show", "2031-T1"], code: 1, said: { reason: "unknownRelease" } },
])("release $args says what is wrong", async ({ args, code, said }) => {
  expect(await cli(...args)).toMatchObject({ code, json: said });
});

/** As if another had prepared it. */
async function prepareAs(preparer: {
  readonly preparedBy: number | null;
  readonly preparedByOperator: string | null;
}): Promise<void> {
  const { db } = openDatabase(DATABASE_URL);
  await db.updateTable("release").set(preparer).execute();
  await db.destroy();
}

function cli(...words: string[]): Promise<{ code: number; json: unknown }> {
  const env = { ...process.env, DATABASE_URL };
  const args = ["--import", "tsx", "scripts/cli.ts", "release", ...words, "--json"];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { env, maxBuffer: 20_000_000 }, (error, stdout) => {
      const code = error ? Number(error.code) : 0;
      resolve({ code, json: JSON.parse(stdout) });
    });
  });
}
