import { describe, expect, test } from "vitest";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { publishRelease } from "#app/operations/releases/publish-release.ts";
import { verifyRelease } from "#app/operations/releases/verify-release.ts";
import { findPublishedRelease } from "#db/queries/releases.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { depositQuarter, employersOf, twoAdmins } from "#tests/support/release-panel.ts";
import { prepared, released, seenBy } from "#tests/support/release-steps.ts";

const solver = await loadHighsSolver();
const QUARTERS = ["2025-T1", "2025-T2", "2025-T3", "2025-T4"];

describe.each(databases)("a year on %s", (url) => {
  test("closes with its fourth quarter, and what was published stays", {
    timeout: 120_000,
  }, async () => {
    await using db = await freshDatabase(url);
    const [, ben] = await twoAdmins(db);
    for (const quarter of QUARTERS) await depositQuarter(db, quarter, employersOf());
    for (const quarter of QUARTERS.slice(0, 3)) await released(db, quarter, ben);
    const before = await findPublishedRelease(db.db, "2025-T1");
    // Deposited after the quarter was released: its frozen counts do not change.
    await db.db.updateTable("coverage").set({ hires: 77 }).where("month", "=", 202501).execute();

    await released(db, "2025-T4", ben);

    const year = await findPublishedRelease(db.db, "2025-T4");
    const total = year?.release.cells.find(({ key }) => key === "T|T|T|year=2025");
    const first = before?.release.cells.find(({ key }) => key.startsWith("T|T|T|"));
    expect(first).toMatchObject({ status: "published" });
    expect(total).toMatchObject({
      status: "published",
      n: first?.status === "published" ? 4 * first.n : null,
    });
    expect(await findPublishedRelease(db.db, "2025-T1")).toEqual(before);
    expect(JSON.parse(year?.manifest ?? "{}")).toMatchObject({
      closesYear: true,
      basedOn: [{ id: "2025-T1" }, { id: "2025-T2" }, { id: "2025-T3" }],
    });
    expect(await verifyRelease(db.db, "2025-T4", solver)).toMatchObject({ status: "verified" });
    expect(await prepared(db, "2025-T2", null, "late")).toEqual({ reason: "yearClosed" });
  });

  test("a release made before another of its year was corrected is prepared again", {
    timeout: 120_000,
  }, async () => {
    await using db = await freshDatabase(url);
    const [, ben] = await twoAdmins(db);
    const employers = employersOf({ dominated: false });
    for (const quarter of QUARTERS) await depositQuarter(db, quarter, employers);
    for (const quarter of QUARTERS.slice(0, 3)) await released(db, quarter, ben);
    expect(await prepared(db, "2025-T4", null)).toMatchObject({ status: "prepared" });

    await released(db, "2025-T1", ben, "nothing changed");

    expect(await publishRelease(db.db, "2025-T4", seenBy(ben))).toMatchObject({
      reason: "outdated",
    });
  });
});
