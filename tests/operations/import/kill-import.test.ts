import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { sweepStaging } from "#app/operations/import/sweep-staging.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import {
  companyWithSites,
  counted,
  deposit,
  hiresText,
  SIREN,
  temporaryFile,
} from "#tests/support/file-deposits.ts";

const HIRES = 20_000;
const KILLS = 6;

describe.each(databases)("on %s", (url) => {
  test("an import that is killed at any moment is whole or absent, and leaves nothing once swept", async () => {
    await using db = await freshDatabase(url);
    await companyWithSites(db);
    await deposit(db, { text: hiresText([["2025-01", "A"]]) });
    using file = temporaryFile(hiresText(Array(HIRES).fill(["2025-01", "A"])));

    for (let kill = 0; kill < KILLS; kill++) {
      const published = await importKilledAfter(db, file.path, kill * 120);
      const hires = (await counted(db))["A 2025-01"];
      expect(hires).toBe(published || hires === HIRES ? HIRES : 1);
      if (hires === HIRES) break;
    }
    await sweepStaging(db, { silence: -1 });
    await deposit(db, { text: hiresText(Array(HIRES).fill(["2025-01", "A"])) });
    expect(await leftovers(db)).toEqual({ hires: HIRES + 1, months: 2, running: 0 });
  });
});

/** Whether the import said that it was published before it was killed. */
async function importKilledAfter(db: FreshDatabase, path: string, ms: number): Promise<boolean> {
  const script = new URL("../../support/import-once.ts", import.meta.url).pathname;
  const child = spawn(process.execPath, ["--import", "tsx", script, db.url, SIREN, path]);
  let said = "";
  child.stdout.on("data", (text) => {
    said += text;
  });
  await Promise.race([once(child.stdout, "data"), once(child, "exit")]);
  await setTimeout(ms);
  child.kill("SIGKILL");
  if (child.exitCode === null && child.signalCode === null) await once(child, "exit");
  return said.includes("published");
}

async function leftovers({ db }: FreshDatabase) {
  const hires = await db.selectFrom("hire").select("line").execute();
  const months = await db.selectFrom("coverage").select("month").execute();
  const running = await db
    .selectFrom("import")
    .where("status", "=", "running")
    .select("id")
    .execute();
  return { hires: hires.length, months: months.length, running: running.length };
}
