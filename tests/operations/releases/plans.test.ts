import { expect, test } from "vitest";
import { P3, P3M } from "#app/domain/benchmark/plan.ts";
import type { PublishedRelease } from "#app/domain/benchmark/published.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { compose } from "#app/operations/releases/compose.ts";
import { makeAudited } from "#app/operations/releases/make-release.ts";
import { keptSnapshot, type SnapshotRow } from "#app/operations/releases/snapshot.ts";

const solver = await loadHighsSolver();
const NOTHING_BEFORE = { earlier: [], corrected: null, again: null };

test("from 2,000 contributors a release holds divisions and départements, and passes the gate", () => {
  const kept = snapshotOf(2_000);
  const named = { id: "2025-T1", period: "2025-T1", reason: null, erratumOf: null, preparedAt: "" };

  const made = makeAudited(named, kept, NOTHING_BEFORE, solver);

  if (made.status === "refused") throw new Error(made.refusal.reason);
  expect(planOf(made.release)).toBe("P3M 1");
  expect(statusesOf(made.release, /^a21=.\/a88=/)).toEqual(["published"]);
  expect(statusesOf(made.release, /dep=/)).toEqual(["published", "suppressed"]);
  expect(made.report.attacks.some(({ secrets }) => secrets > 0)).toBe(true);
});

test("below, it does not; made again to verify it, it keeps the plan that it was made by", () => {
  const { snapshot } = snapshotOf(1_999);
  const { snapshot: larger } = snapshotOf(2_000);
  const first = composed(snapshot, null);

  expect(planOf(first)).toBe("P3 1");
  expect(planOf(composed(larger, null))).toBe("P3M 1");
  expect(planOf(composed(larger, first))).toBe("P3 1");
  expect(planOf(composed(snapshot, { ...first, plan: P3M }))).toBe("P3M 1");
  expect(first.plan.tables).toEqual(P3.tables);
});

function composed(snapshot: Parameters<typeof compose>[0], again: PublishedRelease | null) {
  const made = compose(snapshot, { ...NOTHING_BEFORE, again }, solver);
  if (made.status === "refused") throw new Error(made.refusal.reason);
  return made.release;
}

/** Members in turn of two divisions, two sizes and three départements; but three, who are alone in a fourth. */
function snapshotOf(members: number) {
  const rows = Array.from({ length: members }, (_, member): SnapshotRow => {
    const hires = 2 + (member % 5);
    const place = member < 3 ? "reg=53/dep=22" : `reg=53/dep=${[29, 35, 56][member % 3]}`;
    return [
      member,
      `a21=J/a88=${62 + (member % 2)}`,
      member % 4 < 2 ? "size=50-249" : "size=250-999",
      place,
      hires,
      Math.floor(hires / 2),
      hires,
    ];
  });
  return keptSnapshot({
    ...{ period: "2025-T1", nonce: "", vintages: {}, merged: [], established: [], leftOut: 0 },
    indicators: ["women"],
    rows,
  });
}

function planOf({ plan: { id, version } }: PublishedRelease): string {
  return `${id} ${version}`;
}

function statusesOf({ cells }: PublishedRelease, keys: RegExp): readonly string[] {
  const found = cells.filter(({ key }) => keys.test(key)).map(({ status }) => status);
  return [...new Set(found)].toSorted();
}
