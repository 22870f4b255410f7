import { describe, expect, test, vi } from "vitest";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { publishRelease } from "#app/operations/releases/publish-release.ts";
import { verifyRelease } from "#app/operations/releases/verify-release.ts";
import type { Connection } from "#db/connection.ts";
import { verifyAudit } from "#db/queries/audit.ts";
import { releaseRecords } from "#db/queries/release-records.ts";
import { findPublishedRelease, listPublishedReleases } from "#db/queries/releases.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import {
  depositQuarter,
  type Employer,
  employersOf,
  twoAdmins,
} from "#tests/support/release-panel.ts";
import { prepared, released, seenBy } from "#tests/support/release-steps.ts";

// A preparation is a thread that leaves the processor to others.
vi.setConfig({ testTimeout: 120_000 });
const solver = await loadHighsSolver();

describe.each(databases)("releases on %s", (url) => {
  test("a quarter is prepared by one person, published by another, and verifies", async () => {
    await using db = await freshDatabase(url);
    const [ann, ben] = await twoAdmins(db);
    await depositQuarter(db, "2025-T1", employersOf());

    expect(await prepared(db, "2025-T1", ann)).toEqual({ status: "prepared", id: "2025-T1" });
    expect(await listPublishedReleases(db.db)).toEqual([]);
    expect(await publishRelease(db.db, "2025-T1", seenBy(ann))).toMatchObject({
      reason: "samePerson",
    });
    expect(await publishRelease(db.db, "2025-T1", seenBy(ben))).toMatchObject({
      status: "published",
    });

    const found = await findPublishedRelease(db.db, "2025-T1");
    const cells = found?.release.cells ?? [];
    expect(cells.filter(({ status }) => status === "published").length).toBeGreaterThan(5);
    expect(cells.filter(({ status }) => status === "suppressed").length).toBeGreaterThan(0);
    expect(await verifyRelease(db.db, "2025-T1", solver)).toMatchObject({ status: "verified" });
    expect(await verifyAudit(db.db)).toMatchObject({ status: "intact" });
  });

  test("of two preparations or two publications at once, one wins", async () => {
    await using db = await freshDatabase(url);
    const [ann, ben] = await twoAdmins(db);
    await depositQuarter(db, "2025-T1", employersOf({ dominated: false }));

    const both = await Promise.all([prepared(db, "2025-T1", ann), prepared(db, "2025-T1", ben)]);
    const [preparer] = (await releaseRecords(db.db)).map(({ preparedBy }) => preparedBy);
    const other = preparer === ann ? ben : ann;

    expect(both).toContainEqual({ status: "prepared", id: "2025-T1" });
    expect(both).toContainEqual({ reason: "beingPrepared" });
    const published = await Promise.all(
      [1, 2].map(() => publishRelease(db.db, "2025-T1", seenBy(other))),
    );
    expect(published).toContainEqual({ status: "published", id: "2025-T1" });
    expect(published).toContainEqual({
      ...{ status: "refused", id: "2025-T1", reason: "alreadyPublished" },
    });
    expect(await prepared(db, "2025-T1", ann)).toEqual({ reason: "alreadyPublished" });
  });

  test("prepared by the operator of the machine, it is published by an account, and not while nobody is known", async () => {
    await using db = await freshDatabase(url);
    const [ann] = await twoAdmins(db);
    await depositQuarter(db, "2025-T1", employersOf({ dominated: false }));
    expect(await prepared(db, "2025-T1", null)).toMatchObject({ status: "prepared" });
    const published = () => publishRelease(db.db, "2025-T1", seenBy(ann));

    await db.db.updateTable("release").set({ preparedByOperator: null }).execute();
    expect(await published()).toMatchObject({ reason: "unknownPreparer" });
    await db.db.updateTable("release").set({ preparedByOperator: "deploy" }).execute();
    expect(await listPublishedReleases(db.db)).toEqual([]);
    expect(await published()).toMatchObject({ status: "published" });
  });

  test("a deposit or a deletion after a release changes nothing of it", async () => {
    await using db = await freshDatabase(url);
    await releaseQuarter(db, "2025-T1", employersOf({ dominated: false }));
    const before = await findPublishedRelease(db.db, "2025-T1");

    await db.db.updateTable("coverage").set({ hires: 400 }).where("companyId", "=", 3).execute();
    for (const table of ["measure", "coverage", "siteLine", "site"] as const) {
      await db.db.deleteFrom(table).where("companyId", "=", 5).execute();
    }
    await db.db.deleteFrom("company").where("id", "=", 5).execute();

    expect(await findPublishedRelease(db.db, "2025-T1")).toEqual(before);
    expect(await verifyRelease(db.db, "2025-T1", solver)).toMatchObject({ status: "verified" });
  });

  test("a figure changed in the database is found", async () => {
    await using db = await freshDatabase(url);
    await releaseQuarter(db, "2025-T1", employersOf({ dominated: false }));
    const total = "T|T|T|year=2025/quarter=2025-T1";
    const { cell } = await db.db
      .selectFrom("releaseCell")
      .select("cell")
      .where("key", "=", total)
      .executeTakeFirstOrThrow();
    const changed = cell.replace(/"n":(\d+)/, (_, n) => `"n":${Number(n) + 1}`);
    await db.db
      .updateTable("releaseCell")
      .set({ cell: changed })
      .where("key", "=", total)
      .execute();

    const verified = await verifyRelease(db.db, "2025-T1", solver);

    expect(verified).toMatchObject({ status: "failed" });
    const bad = "checks" in verified ? verified.checks.filter(({ ok }) => !ok) : [];
    expect(bad.map(({ check }) => check)).toEqual(["2025-T1.json", "2025-T1.csv", "rebuild"]);
  });
});

async function releaseQuarter(
  connection: Connection,
  period: string,
  employers: readonly Employer[],
): Promise<void> {
  const [, ben] = await twoAdmins(connection);
  await depositQuarter(connection, period, employers);
  await released(connection, period, ben);
}
