import { describe, expect, test } from "vitest";
import { estimateEffect } from "#app/operations/estimate-effect.ts";
import { addPolicy } from "#app/operations/keep-policy.ts";
import { readEffectPage } from "#app/operations/read-effect-page.ts";
import { readPeerSeries } from "#app/operations/read-peer-series.ts";
import type { Db } from "#db/schema.ts";
import { aHire, aSite } from "#tests/support/a-hire.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { aCompany, deposit, SIREN } from "#tests/support/deposits.ts";
import {
  aRelease,
  hiddenCell,
  publishTestRelease,
  shown,
  shownCell,
} from "#tests/support/releases.ts";

const WINDOW = { from: 202401, to: 202512, startsOn: 202503 };
const QUARTERS = [2024, 2025].flatMap((year) => [1, 2, 3, 4].map((n) => `${year}-T${n}`));

describe.each(databases)("peers over time on %s", (kind) => {
  test("are those of the closest group that has enough quarters, the same in all of them", async () => {
    await using database = await freshDatabase(kind);
    await aCompany(database.db);
    for (const quarter of QUARTERS) await released(database.db, quarter);

    const { peers, source } = await readPeerSeries(database.db, SIREN, "women", WINDOW);

    expect(source).toEqual({
      status: "found",
      group: "a21=C|T|T|T",
      releases: QUARTERS.filter((quarter) => quarter !== "2025-T1").toReversed(),
      quarters: QUARTERS.map((quarter) => ({ quarter, status: "published", share: 0.4 })),
    });
    expect(peers?.before.numerator).toBeCloseTo(0.4 * (peers?.before.denominator ?? 0), 12);
  });

  test("leave a gap in the quarters in which their share is hidden", async () => {
    await using database = await freshDatabase(kind);
    await employer(database);
    const id = await aPolicyEverywhere(database);
    for (const quarter of QUARTERS) {
      await released(database.db, quarter, { isHidden: quarter === "2025-T1" });
    }

    const page = await readEffectPage(database.db, SIREN, id);

    expect(page?.picture.kind).toBe("peers");
    expect(page?.picture.start).toBe(202503);
    const drawn = page?.picture.points.map(({ month, peers, isHidden }) => [
      month,
      peers,
      isHidden,
    ]);
    expect(drawn?.slice(3, 6)).toEqual([
      [202410, 0.4, false],
      [202501, null, true],
      [202504, 0.4, false],
    ]);
    expect(page?.reports[0]?.assumptions[0]).toEqual({
      ...{ id: "parallelTrends", met: null, evidence: { quartersBefore: 4 } },
    });
  });

  test("are missing, with the reason", async () => {
    await using database = await freshDatabase(kind);
    await aCompany(database.db);
    const read = (indicator: string) => readPeerSeries(database.db, SIREN, indicator, WINDOW);

    expect((await read("women")).source).toMatchObject({ reason: "noRelease" });
    for (const quarter of QUARTERS.slice(2)) await released(database.db, quarter);
    expect((await read("rural")).source).toMatchObject({ reason: "notReleased" });
    expect((await read("women")).source).toMatchObject({
      ...{ status: "missing", reason: "tooFewQuarters", before: 2, after: 3 },
    });
  });

  test("stand in for the sites without the policy, when there are none", async () => {
    await using database = await freshDatabase(kind);
    await employer(database);
    const id = await aPolicyEverywhere(database);
    const without = await estimateEffect(database.db, SIREN, id);
    for (const quarter of QUARTERS) await released(database.db, quarter);
    const beside = await estimateEffect(database.db, SIREN, id);

    expect(without?.reports[0]?.plan).toMatchObject({
      comparison: "ownPast",
      peers: { status: "missing", reason: "noRelease" },
    });
    expect(beside?.reports[0]).toMatchObject({
      method: "peers",
      plan: { comparison: "peers", peers: { status: "found", group: "a21=C|T|T|T" } },
      estimate: expect.closeTo(0.3, 2),
    });
  });
});

/** The sector tells of women; sector and size do in two quarters only. */
async function released(db: Db, period: string, { isHidden = false } = {}): Promise<void> {
  const time = `year=${period.slice(0, 4)}/quarter=${period}`;
  const closest = `a21=C|size=50-249|T|${time}`;
  const cells = [
    period < "2024-T3" ? shownCell(closest, 300, { women: shown(290, 0.3) }) : hiddenCell(closest),
    isHidden
      ? hiddenCell(`a21=C|T|T|${time}`)
      : shownCell(`a21=C|T|T|${time}`, 4000, { women: shown(3900, 0.4, 0.38, 0.42) }),
  ];
  await publishTestRelease(db, { period }, aRelease(cells, undefined, ["women"]), 1);
}

/** One site that hires sixty people a month: a fifth are women before March 2025, half since. */
async function employer({ db }: FreshDatabase): Promise<void> {
  const company = await aCompany(db, [aSite({ code: "A" })]);
  for (const year of [2024, 2025]) {
    const months = Array.from({ length: 12 }, (_, index) => year * 100 + index + 1);
    const hires = months.flatMap((month) =>
      Array.from({ length: 60 }, (_, index) => ({
        ...aHire({ month, gender: index % 10 < (month < 202503 ? 2 : 5) ? "F" : "M" }),
        site: 1,
      })),
    );
    await deposit(db, company, { hires });
  }
}

async function aPolicyEverywhere({ db }: FreshDatabase): Promise<string> {
  const id = await addPolicy(db, SIREN, {
    ...{ name: "Mentorat", kind: "mentoring", description: "", startsOn: 202503, endsOn: null },
    ...{ sites: [], occupations: [], indicators: ["women"], untouched: null, windfall: null },
  });
  if (id === null) throw new Error("no such company");
  return id;
}
