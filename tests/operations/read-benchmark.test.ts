import { describe, expect, test } from "vitest";
import type { Baseline } from "#app/domain/effects/baselines.ts";
import { readBenchmark } from "#app/operations/read-benchmark.ts";
import { readLatestPeers } from "#app/operations/read-peers.ts";
import { type ReferenceShare, replaceReferenceShares } from "#db/queries/reference-shares.ts";
import { releaseCellsAt } from "#db/queries/release-cells.ts";
import type { Db } from "#db/schema.ts";
import { aHire, aSite } from "#tests/support/a-hire.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { aCompany, deposit, SIREN } from "#tests/support/deposits.ts";
import {
  aRelease,
  hiddenCell,
  keyOf,
  publishTestRelease,
  shown,
  shownCell,
} from "#tests/support/releases.ts";

const CLOSEST = keyOf("a21=C", "size=50-249", "T");
const SECTOR = keyOf("a21=C", "T", "T");

const LAST = { time: null, baseline: null };

describe.each(databases)("a benchmark on %s", (kind) => {
  test("sets our closed quarter beside the closest group that publishes each indicator", async () => {
    await using database = await freshDatabase(kind);
    await aForge(database.db);
    await aPublishedQuarter(database.db);

    const { times, shown: seen } = await readBenchmark(database.db, SIREN, LAST);

    expect(times).toEqual(["2025-T4", "2025"]);
    expect(seen).toMatchObject({ hires: 80, set: { time: "2025-T4", release: { id: "2025-T4" } } });
    expect(seen?.rows.map(({ figure, peers }) => [figure.indicator, figure.value, peers])).toEqual([
      ["rural", 0.5, expect.objectContaining({ key: SECTOR, closer: closerThanSector() })],
      ["women", 0.25, expect.objectContaining({ key: CLOSEST, closer: [] })],
    ]);
    expect(seen?.rows.map(({ gap }) => gap?.distinguishable)).toEqual([true, true]);
  });

  test("the expected share is that of the population asked, where its shares are loaded", async () => {
    await using database = await freshDatabase(kind);
    await aForge(database.db);
    await aPublishedQuarter(database.db);
    await replaceReferenceShares(database.db, [
      ruralOf("residents", 200),
      ruralOf("labourForce", 250),
    ]);
    const read = async (baseline: Baseline | null) => {
      const { shown: seen } = await readBenchmark(database.db, SIREN, { time: null, baseline });
      return { choice: seen?.choice, expected: seen?.rows[0]?.expected };
    };

    expect(await read(null)).toMatchObject({
      choice: { baseline: "residents", baselines: ["residents", "labourForce"] },
      expected: { baseline: "residents", expectedShare: 0.2 },
    });
    expect(await read("labourForce")).toMatchObject({
      choice: { baseline: "labourForce" },
      expected: { baseline: "labourForce", expectedShare: 0.25 },
    });
    expect(await read("jobSeekers")).toEqual(await read(null));
  });

  test("of a period without a release shows the last one, and of an unknown period too", async () => {
    await using database = await freshDatabase(kind);
    await aForge(database.db);
    await aPublishedQuarter(database.db);

    const { shown: seen } = await readBenchmark(database.db, SIREN, { ...LAST, time: "1999-T1" });

    expect(seen?.set.time).toBe("2025-T4");
    expect(await readLatestPeers(database.db, SIREN, { from: 202601, to: 202603 })).toMatchObject({
      time: "2025-T4",
    });
    expect(await readLatestPeers(database.db, SIREN, { from: 202507, to: 202509 })).toBeNull();
  });

  test("before the first release there is nothing to show, and a release not published stays unseen", async () => {
    await using database = await freshDatabase(kind);
    await aForge(database.db);

    expect(await readBenchmark(database.db, SIREN, LAST)).toEqual({ times: [], shown: null });

    await aPublishedQuarter(database.db);
    await database.db.updateTable("release").set({ status: "prepared" }).execute();
    expect(await readBenchmark(database.db, SIREN, LAST)).toEqual({ times: [], shown: null });
    expect((await releaseCellsAt(database.db, "2025-T4", [SECTOR])).size).toBe(0);
  });

  test("a company that deposited nothing still reads its peers", async () => {
    await using database = await freshDatabase(kind);
    await aCompany(database.db, []);
    await aPublishedQuarter(database.db);

    const { shown: seen } = await readBenchmark(database.db, SIREN, LAST);

    expect(seen).toMatchObject({ hires: 0, set: { place: { geography: "T" } } });
    expect(seen?.rows.map(({ figure, peers }) => [figure.status, peers.status])).toEqual([
      ["notApplicable", "found"],
      ["notApplicable", "found"],
    ]);
  });
});

/** A forge of 50 to 249 employees in Rennes: of 80 hires of the quarter, half rural, a quarter women. */
async function aForge(db: Db): Promise<void> {
  const company = await aCompany(db, [aSite({ code: "A" })]);
  await deposit(db, company, {
    hires: Array.from({ length: 80 }, (_, index) => ({
      ...aHire({ month: 202511, rural: index % 2 === 0, gender: index % 4 === 0 ? "F" : "M" }),
      site: 1,
    })),
  });
}

/** Its sector tells of both indicators, its sector and size of one only; the rest is hidden. */
async function aPublishedQuarter(db: Db): Promise<void> {
  const cells = [
    shownCell(CLOSEST, 300, {
      rural: { status: "suppressed", reason: "confidential" },
      women: shown(290, 0.4),
    }),
    hiddenCell(keyOf("a21=C", "T", "reg=53")),
    shownCell(SECTOR, 900, { rural: shown(880, 0.2), women: shown(870, 0.45) }),
  ];
  const release = aRelease(cells, undefined, ["rural", "women"]);
  await publishTestRelease(db, { period: "2025-T4" }, release, 1);
}

/** Of a thousand people of the zone of Rennes, so many are rural. */
function ruralOf(baseline: Baseline, numerator: number): ReferenceShare {
  return {
    ...{ geography: "zone", code: "5315", indicator: "rural", baseline },
    ...{ numerator, population: 1_000, vintages: "{}", extract: 0 },
  };
}

function closerThanSector() {
  return [CLOSEST, keyOf("a21=C", "T", "reg=53"), keyOf("T", "size=50-249", "reg=53")];
}
