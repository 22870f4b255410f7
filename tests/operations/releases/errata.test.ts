import { describe, expect, test, vi } from "vitest";
import type { PublishedCell } from "#app/domain/benchmark/published.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { verifyRelease } from "#app/operations/releases/verify-release.ts";
import type { Connection } from "#db/connection.ts";
import { findPublishedRelease, listPublishedReleases } from "#db/queries/releases.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { depositQuarter, employersOf, twoAdmins } from "#tests/support/release-panel.ts";
import { prepared, released } from "#tests/support/release-steps.ts";

// A preparation is a thread that leaves the processor to others.
vi.setConfig({ testTimeout: 120_000 });
const solver = await loadHighsSolver();
const REASON = "a file of March was missing";
const TOTAL = "T|T|T|year=2025/quarter=2025-T1";

describe.each(databases)("an erratum on %s", (url) => {
  test("shows a correction made by many employers, and both releases stay", async () => {
    await using db = await freshDatabase(url);
    const [, ben] = await twoAdmins(db);
    await depositQuarter(db, "2025-T1", employersOf({ dominated: false }));
    await released(db, "2025-T1", ben);
    await addHires(db, 2, () => true);

    expect(await prepared(db, "2025-T2", null, REASON)).toEqual({ reason: "nothingToCorrect" });
    await released(db, "2025-T1", ben, REASON);

    const [second, first] = await listPublishedReleases(db.db);
    expect(second).toMatchObject({ id: "2025-T1-r2", erratumReason: REASON, supersededBy: null });
    expect(first).toMatchObject({ id: "2025-T1", supersededBy: "2025-T1-r2" });
    const [before, after] = [await cellsOf(db, "2025-T1"), await cellsOf(db, "2025-T1-r2")];
    expect(hires(after.get(TOTAL))).toBe((hires(before.get(TOTAL)) ?? 0) + 2 * 56);
    for (const id of ["2025-T1", "2025-T1-r2"]) {
      expect(await verifyRelease(db.db, id, solver)).toMatchObject({ status: "verified" });
    }
  });

  test("keeps the first figures where one employer made the correction", async () => {
    await using db = await freshDatabase(url);
    const [, ben] = await twoAdmins(db);
    await depositQuarter(db, "2025-T1", employersOf({ dominated: false }));
    await released(db, "2025-T1", ben);
    await addHires(db, 40, (companyId) => companyId === 9);

    await released(db, "2025-T1", ben, REASON);

    const [before, after] = [await cellsOf(db, "2025-T1"), await cellsOf(db, "2025-T1-r2")];
    expect(after.get(TOTAL)).toEqual({ ...before.get(TOTAL), keptFrom: "2025-T1" });
    expect(hires(after.get("a21=C|T|T|year=2025/quarter=2025-T1"))).toBe(
      hires(before.get("a21=C|T|T|year=2025/quarter=2025-T1")),
    );
    expect(JSON.stringify([...after])).not.toContain(String((hires(before.get(TOTAL)) ?? 0) + 40));
    expect(await verifyRelease(db.db, "2025-T1-r2", solver)).toMatchObject({ status: "verified" });
  });
});

async function addHires(
  { db }: Connection,
  count: number,
  isChanged: (companyId: number) => boolean,
): Promise<void> {
  const rows = await db.selectFrom("coverage").select(["companyId", "hires"]).execute();
  for (const { companyId, hires } of rows.filter((row) => isChanged(row.companyId))) {
    await db
      .updateTable("coverage")
      .set({ hires: hires + count })
      .where("companyId", "=", companyId)
      .execute();
  }
}

async function cellsOf({ db }: Connection, id: string) {
  const found = await findPublishedRelease(db, id);
  return new Map(found?.release.cells.map((cell) => [cell.key, cell]));
}

function hires(cell: PublishedCell | undefined): number | null {
  return cell?.status === "published" ? cell.n : null;
}
