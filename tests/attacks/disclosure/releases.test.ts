import { expect, test } from "vitest";
import type { Panel } from "#app/domain/benchmark/panel.ts";
import { P3 } from "#app/domain/benchmark/plan.ts";
import type { PublishedRelease } from "#app/domain/benchmark/published.ts";
import { makeRelease, type ReleaseRequest } from "#app/domain/disclosure/release.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { revisedRequest, withKeptCells } from "#app/operations/releases/erratum.ts";
import { keptSnapshot, type Snapshot, sha256Of } from "#app/operations/releases/snapshot.ts";
import { smallPanel } from "#scripts/redteam/campaign.ts";

const solver = await loadHighsSolver();
const SEEDS = Array.from({ length: 8 }, (_, index) => index + 1);
const CORRECTION = 7;

test("between releases: an erratum does not tell what one employer corrected; made as a first release, it does", () => {
  const read = (correct: Correct) => SEEDS.flatMap((seed) => correctionsRead(seed, correct));

  expect(read(asErratum)).toEqual([]);
  const told = read(asFirstRelease);
  expect(told.length).toBeGreaterThan(0);
  expect(new Set(told)).toEqual(new Set([CORRECTION]));
});

test("cached leakage: the hash of the frozen counts confirms no guess; without its random part it does", () => {
  const truth = withHires(SNAPSHOT, 42);
  const confirmed = (hashOf: (snapshot: Snapshot) => string) =>
    Array.from({ length: 100 }, (_, hires) => hires).filter(
      (hires) => hashOf(withHires({ ...truth, nonce: "guessed" }, hires)) === hashOf(truth),
    );

  expect(confirmed((snapshot) => keptSnapshot(snapshot).sha256)).toEqual([]);
  expect(confirmed(hashWithoutNonce)).toEqual([42]);
});

type Correct = (
  request: ReleaseRequest,
  first: PublishedRelease,
  panels: { readonly before: Panel; readonly after: Panel },
) => PublishedRelease;

const asFirstRelease: Correct = (request) => released(request);

const asErratum: Correct = (request, first, panels) => {
  const revised = revisedRequest(request, first, panels);
  const corrected = { id: "2025-T4", period: "2025-T4", manifestSha256: "", release: first };
  return withKeptCells(released(revised), { ...corrected, snapshot: SNAPSHOT }, revised);
};

/** What who subtracts a release from its erratum reads, of the one employer whose rows changed. */
function correctionsRead(seed: number, correct: Correct): readonly number[] {
  const before = { ...smallPanel(seed), indicators: [] };
  const after = { ...before, rows: before.rows.map((row, at) => (at === 0 ? more(row) : row)) };
  const first = released(requestOf(before));
  const known = new Map(first.cells.map((cell) => [cell.key, cell]));
  return correct(requestOf(after), first, { before, after }).cells.flatMap((cell) => {
    const earlier = known.get(cell.key);
    if (cell.status !== "published" || earlier?.status !== "published") return [];
    return cell.n === earlier.n ? [] : [cell.n - earlier.n];
  });
}

function more<Row extends { readonly hires: number }>(row: Row): Row {
  return { ...row, hires: row.hires + CORRECTION };
}

function released(request: ReleaseRequest): PublishedRelease {
  const outcome = makeRelease(request, solver);
  if (outcome.status === "refused") throw new Error(outcome.reason);
  return outcome.release;
}

function requestOf(panel: Panel): ReleaseRequest {
  return { plan: P3, panel, closesYear: true, isEstablished: () => true, earlier: new Map() };
}

const SNAPSHOT: Snapshot = {
  period: "2025-T4",
  nonce: "one",
  indicators: [],
  vintages: {},
  merged: [],
  established: [],
  leftOut: 0,
  rows: [
    [1, "a21=C", "size=10-49", "reg=84", 12],
    [2, "a21=C", "size=10-49", "reg=84", 30],
  ],
};

/** The counts that a member could know all of, but for the hires of the last one. */
function withHires(snapshot: Snapshot, hires: number): Snapshot {
  const [first, [member, sector, size, geography] = [2, "", "", ""]] = snapshot.rows;
  return {
    ...snapshot,
    rows: [...(first ? [first] : []), [member, sector, size, geography, hires]],
  };
}

function hashWithoutNonce({ nonce: _, ...plain }: Snapshot): string {
  return sha256Of(JSON.stringify(plain));
}
