import { describe, expect, test, vi } from "vitest";
import { readReleaseDesk } from "#app/operations/releases/release-desk.ts";
import { readReleaseFile } from "#app/operations/releases/release-file.ts";
import type { Connection } from "#db/connection.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { depositQuarter, employersOf, twoAdmins } from "#tests/support/release-panel.ts";
import { prepared } from "#tests/support/release-steps.ts";
import { publishTestRelease, sampleRelease } from "#tests/support/releases.ts";

vi.setConfig({ testTimeout: 120_000 });

/** From 202507 the first quarter may be released; the second from 202510. */
const MONTH = 202507;
const panel = employersOf({ dominated: false });

describe.each(databases)("the desk of releases on %s", (url) => {
  test("a quarter may be prepared from the fourth month after its end, not before", async () => {
    await using db = await freshDatabase(url);
    await depositQuarter(db, "2025-T1", panel);

    expect(await quartersAt(db, MONTH - 1)).toEqual({ "2025-T1": "tooEarly" });
    expect(await quartersAt(db, MONTH)).toEqual({ "2025-T1": "open" });
    await depositQuarter(db, "2025-T2", panel);
    expect(await quartersAt(db, MONTH)).toEqual({ "2025-T2": "tooEarly", "2025-T1": "open" });
  });

  test("a prepared quarter is under way, with its audit and who prepared it", async () => {
    await using db = await freshDatabase(url);
    const [ann] = await twoAdmins(db);
    await depositQuarter(db, "2025-T1", panel);
    await prepared(db, "2025-T1", ann);

    expect(await quartersAt(db, MONTH)).toEqual({ "2025-T1": "underWay" });
    const file = await readReleaseFile(db.db, "2025-T1");
    expect(file).toMatchObject({ state: "prepared", preparedBy: "A", publishedBy: null });
    const { cells = 0, published = 0, suppressed = 0 } = file?.manifest?.audit ?? {};
    expect(published + suppressed).toBe(cells);
    expect(file?.report?.attacks.length).toBeGreaterThan(0);

    expect(await readReleaseFile(db.db, "2025-T2")).toBeNull();

    const year = sampleRelease("2025-T4", { withYear: true });
    await publishTestRelease(db.db, { period: "2025-T4" }, year, ann);
    expect(await readReleaseFile(db.db, "2025-T1")).toMatchObject({
      ...{ state: "outdated", yearClosed: true },
    });
  });

  test("a refused preparation may be begun again and says why; so may one that fell silent", async () => {
    await using db = await freshDatabase(url);
    await depositQuarter(db, "2025-T1", panel.slice(0, 1));
    await prepared(db, "2025-T1", null);

    const file = await readReleaseFile(db.db, "2025-T1");
    expect(file).toMatchObject({ state: "refused", refusal: { reason: "allConfidential" } });
    expect(file?.report).toBeNull();
    expect(await quartersAt(db, MONTH)).toEqual({ "2025-T1": "open" });

    await silentFor(db, 30);
    expect(await readReleaseFile(db.db, "2025-T1")).toMatchObject({ state: "preparing" });
    expect(await quartersAt(db, MONTH)).toEqual({ "2025-T1": "underWay" });
    await silentFor(db, 90);
    expect(await readReleaseFile(db.db, "2025-T1")).toMatchObject({ state: "silent" });
    expect(await quartersAt(db, MONTH)).toEqual({ "2025-T1": "open" });
  });

  test("after the year's totals no quarter of it may be prepared, and a corrected release says so", async () => {
    await using db = await freshDatabase(url);
    const [ann] = await twoAdmins(db);
    await depositQuarter(db, "2025-T3", panel);
    const cells = sampleRelease("2025-T4", { withYear: true });
    await publishTestRelease(db.db, { period: "2025-T4" }, cells, ann);
    expect(await quartersAt(db, 202604)).toEqual({ "2025-T3": "yearClosed" });

    const corrected = { period: "2024-T2", revision: 2, reason: "Un dépôt compté deux fois" };
    await publishTestRelease(db.db, { period: "2024-T2" }, sampleRelease("2024-T2"), ann);
    await publishTestRelease(db.db, corrected, sampleRelease("2024-T2"), ann);
    const { releases } = await readReleaseDesk(db.db, 202604);
    expect(releases.map(({ record, state }) => [record.id, state])).toEqual([
      ["2025-T4", "published"],
      ["2024-T2-r2", "published"],
      ["2024-T2", "corrected"],
    ]);
  });
});

async function quartersAt({ db }: Connection, month: number) {
  const { quarters } = await readReleaseDesk(db, month);
  return Object.fromEntries(quarters.map(({ period, state }) => [period, state]));
}

/** As a preparation that was killed leaves it. */
async function silentFor({ db }: Connection, seconds: number): Promise<void> {
  const heartbeatAt = new Date(Date.now() - 1000 * seconds).toISOString();
  await db.updateTable("release").set({ status: "preparing", heartbeatAt }).execute();
}
