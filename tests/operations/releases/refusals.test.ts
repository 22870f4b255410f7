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
import { findReleaseRecord, findSnapshot } from "#db/queries/release-records.ts";
import { listPublishedReleases } from "#db/queries/releases.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { depositQuarter, employersOf, twoAdmins } from "#tests/support/release-panel.ts";
import { prepared, seenBy } from "#tests/support/release-steps.ts";

// A preparation is a thread that leaves the processor to others.
vi.setConfig({ testTimeout: 120_000 });
const solver = await loadHighsSolver();

describe.each(databases)("a quarter that cannot be released on %s", (url) => {
  test.each([
    ["2025-T5", { reason: "notAQuarter" }],
    ["2027-T1", { reason: "tooEarly", from: 202707 }],
    ["2026-T4", { status: "refused", id: "2026-T4", refusal: { reason: "emptyQuarter" } }],
  ])("%s says why", async (period, why) => {
    await using db = await freshDatabase(url);
    await twoAdmins(db);

    expect(await prepared(db, period, null)).toEqual(why);
    expect(await listPublishedReleases(db.db)).toEqual([]);
  });

  test("one employer, however many hires it has, is released nothing of", async () => {
    await using db = await freshDatabase(url);
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
    await using db = await freshDatabase(url);
    const employers = employersOf({ dominated: false });
    const spoken = employers.map((employer) => ({ ...employer, agent: "Cabinet Durand" }));
    await depositQuarter(db, "2025-T1", spoken);

    expect(await prepared(db, "2025-T1", null)).toMatchObject({ status: "refused" });
  });

  test("a preparation that lasts too long is refused, and can be made again", async () => {
    await using db = await freshDatabase(url);
    await depositQuarter(db, "2025-T1", employersOf({ dominated: false }));
    const asked = { period: "2025-T1", by: null, erratum: null, month: 202704 };

    const hasty = await beginPreparation(db, { ...asked, limitSeconds: 0.001 });
    const ended = hasty.status === "begun" ? await hasty.prepared : hasty;

    expect(ended).toMatchObject({ status: "refused", refusal: { reason: "timedOut" } });
    expect(await findSnapshot(db.db, "2025-T1")).toBeNull();
    expect(await prepared(db, "2025-T1", null)).toMatchObject({ status: "prepared" });
  });

  test("a preparation that an error stops is refused with it, keeps nothing, and can be made again", async () => {
    await using db = await freshDatabase(url);
    const [ann] = await twoAdmins(db);
    await depositQuarter(db, "2025-T1", employersOf({ dominated: false }));
    await db.db.schema.alterTable("measure").renameTo("measureAway").execute();

    expect(await prepared(db, "2025-T1", ann)).toMatchObject({
      ...{ status: "refused", id: "2025-T1" },
      refusal: { reason: "stopped", detail: expect.stringMatching(/\bmeasure\b/) },
    });
    const record = await findReleaseRecord(db.db, "2025-T1");
    expect(record).toMatchObject({ status: "refused", manifest: null });
    expect(JSON.parse(record?.refusal ?? "null")).toMatchObject({ reason: "stopped" });
    expect(await findSnapshot(db.db, "2025-T1")).toBeNull();
    expect(await db.db.selectFrom("releaseCell").selectAll().execute()).toEqual([]);
    const trail = await db.db.selectFrom("audit").select(["action", "outcome"]).execute();
    expect(trail).toEqual([{ action: "release.prepare", outcome: "refused" }]);

    await db.db.schema.alterTable("measureAway").renameTo("measure").execute();
    expect(await prepared(db, "2025-T1", ann)).toMatchObject({ status: "prepared" });
  });
});

test.each(["failed", "infeasible"] as const)("a solver that ends %s refuses all", (status) => {
  const answer = { status, reason: "no answer" } as const;
  const session: LpSession = {
    ...{ setBounds() {}, setCost() {}, close() {} },
    ...{ solve: () => answer, solveAnew: () => answer, solveWhole: () => answer },
  };
  const broken: LpSolver = { open: () => session };

  expect(made(broken)).toMatchObject({ status: "refused" });
});

test("an error of the solver makes no release: the thread stops with it", () => {
  const broken: LpSolver = {
    open: () => {
      throw new Error("the solver is out of memory");
    },
  };
  expect(() => made(broken)).toThrow("the solver is out of memory");
});

test("an attack that succeeds refuses the release", () => {
  const { snapshot } = smallSnapshot();
  const composed = compose(snapshot, { earlier: [], corrected: null, again: null }, solver);
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

/** What becomes of the small panel with a solver. */
function made(by: LpSolver) {
  const named = { id: "2025-T1", period: "2025-T1", reason: null, erratumOf: null };
  const before = { earlier: [], corrected: null, again: null };
  return makeAudited({ ...named, preparedAt: "" }, smallSnapshot(), before, by);
}
