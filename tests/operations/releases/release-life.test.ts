import { describe, expect, test, vi } from "vitest";
import type { PublishedCell } from "#app/domain/benchmark/published.ts";
import type { LpSession, LpSolver } from "#app/domain/disclosure/lp-solver.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { compose } from "#app/operations/releases/compose.ts";
import { auditRelease } from "#app/operations/releases/gate.ts";
import { makeAudited } from "#app/operations/releases/make-release.ts";
import { beginPreparation } from "#app/operations/releases/prepare-release.ts";
import { publishRelease } from "#app/operations/releases/publish-release.ts";
import { readTogether } from "#app/operations/releases/release-text.ts";
import { type KeptSnapshot, keptSnapshot } from "#app/operations/releases/snapshot.ts";
import { verifyRelease } from "#app/operations/releases/verify-release.ts";
import type { Connection } from "#db/connection.ts";
import { verifyAudit } from "#db/queries/audit.ts";
import { findSnapshot, releaseRecords } from "#db/queries/release-records.ts";
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

describe("a quarter that cannot be released", () => {
  test.each([
    ["2025-T5", { reason: "notAQuarter" }],
    ["2027-T1", { reason: "tooEarly", from: 202707 }],
    ["2026-T4", { status: "refused", id: "2026-T4", refusal: { reason: "emptyQuarter" } }],
  ])("%s says why", async (period, why) => {
    await using db = await freshDatabase("sqlite");
    await twoAdmins(db);

    expect(await prepared(db, period, null)).toEqual(why);
    expect(await listPublishedReleases(db.db)).toEqual([]);
  });

  test("one employer, however many hires it has, is released nothing of", async () => {
    await using db = await freshDatabase("sqlite");
    const [ann, ben] = await twoAdmins(db);
    await depositQuarter(db, "2025-T1", employersOf().slice(0, 1));

    expect(await prepared(db, "2025-T1", ann)).toMatchObject({ status: "refused" });
    expect(await publishRelease(db.db, "2025-T1", seenBy(ben))).toMatchObject({
      reason: "notPrepared",
    });
    await depositQuarter(db, "2025-T1", employersOf({ dominated: false }).slice(1));
    expect(await prepared(db, "2025-T1", ann)).toMatchObject({ status: "prepared" });
  });

  test("employers that one agent speaks for are one", async () => {
    await using db = await freshDatabase("sqlite");
    const employers = employersOf({ dominated: false });
    const spoken = employers.map((employer) => ({ ...employer, agent: "Cabinet Durand" }));
    await depositQuarter(db, "2025-T1", spoken);

    expect(await prepared(db, "2025-T1", null)).toMatchObject({ status: "refused" });
  });

  test("a preparation that lasts too long is refused, and can be made again", async () => {
    await using db = await freshDatabase("sqlite");
    await depositQuarter(db, "2025-T1", employersOf({ dominated: false }));
    const asked = { period: "2025-T1", by: null, erratum: null, month: 202704 };

    const hasty = await beginPreparation(db, { ...asked, limitSeconds: 0.001 });
    const ended = hasty.status === "begun" ? await hasty.prepared : hasty;

    expect(ended).toMatchObject({ status: "refused", refusal: { reason: "timedOut" } });
    expect(await findSnapshot(db.db, "2025-T1")).toBeNull();
    expect(await prepared(db, "2025-T1", null)).toMatchObject({ status: "prepared" });
  });

  test.each(["failed", "infeasible"] as const)("a solver that ends %s refuses all", (status) => {
    const answer = { status, reason: "no answer" } as const;
    const session: LpSession = {
      ...{ setBounds() {}, setCost() {}, close() {} },
      ...{ solve: () => answer, solveAnew: () => answer, solveWhole: () => answer },
    };
    const broken: LpSolver = { open: () => session };
    const named = { id: "2025-T1", period: "2025-T1", reason: null, erratumOf: null };
    const before = { earlier: [], corrected: null };

    const made = makeAudited({ ...named, preparedAt: "" }, smallSnapshot(), before, broken);

    expect(made).toMatchObject({ status: "refused" });
  });
});

test("an attack that succeeds refuses the release", () => {
  const { snapshot } = smallSnapshot();
  const composed = compose(snapshot, { earlier: [], corrected: null }, solver);
  if (composed.status === "refused") throw new Error("the panel is refused");
  const truth = new Map(
    composed.outcome.measured.facts.map(({ hires }, index) => [
      composed.outcome.measured.structure.keys[index] ?? "",
      hires.total,
    ]),
  );
  const cells = composed.release.cells.map(
    (cell): PublishedCell =>
      cell.status === "published" || !cell.key.startsWith("a21=C|T|reg=53")
        ? cell
        : {
            key: cell.key,
            status: "published",
            n: truth.get(cell.key) ?? 0,
            employers: "5-9",
            indicators: {},
          },
  );
  const text = readTogether([{ ...composed.release, cells }]);

  const measures = composed.outcome.measures.slice(0, 1);
  expect(auditRelease(text, measures, solver, 1)).toMatchObject({ status: "broken" });
});

/** The panel of the tests, as frozen. */
function smallSnapshot(): KeptSnapshot {
  return keptSnapshot({
    ...{ period: "2025-T1", nonce: "", vintages: {}, merged: [], established: [], leftOut: 0 },
    indicators: ["women"],
    rows: employersOf().map(({ naf, region, department, headcountBand, hires }, member) => [
      member,
      naf.startsWith("62") ? "a21=J/a88=62" : "a21=C/a88=10",
      headcountBand === "21" ? "size=50-249" : "size=250-999",
      `reg=${region}/dep=${department}`,
      hires,
      Math.floor(hires / 2),
      hires,
    ]),
  });
}

async function releaseQuarter(
  connection: Connection,
  period: string,
  employers: readonly Employer[],
): Promise<void> {
  const [, ben] = await twoAdmins(connection);
  await depositQuarter(connection, period, employers);
  await released(connection, period, ben);
}
