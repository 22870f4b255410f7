import { partsOf } from "#app/domain/benchmark/cell.ts";
import type { PublishedCell, PublishedRelease } from "#app/domain/benchmark/published.ts";
import { quarterPart, yearPart } from "#app/domain/benchmark/release-id.ts";
import type { LpSolver } from "#app/domain/disclosure/lp-solver.ts";
import { makeRelease, type ReleaseOutcome } from "#app/domain/disclosure/release.ts";
import { type Block, blockOf } from "./block.ts";
import type { EarlierRelease } from "./earlier-releases.ts";
import { withKeptCells } from "./erratum.ts";
import { figureName, type Refusal } from "./refusal.ts";
import type { Snapshot } from "./snapshot.ts";

/** A release ready for the gate, with all that its makers know. */
export type Composed = {
  readonly status: "composed";
  readonly release: PublishedRelease;
  readonly block: Block;
  readonly outcome: Extract<ReleaseOutcome, { status: "protected" }>;
};

/** What was published before: other quarters of the year, and the release that an erratum corrects. */
export type Before = {
  readonly earlier: readonly EarlierRelease[];
  readonly corrected: EarlierRelease | null;
  /** The release itself, when it is made again to verify it. */
  readonly again: PublishedRelease | null;
};

export type Composition = Composed | { readonly status: "refused"; readonly refusal: Refusal };

/** Makes a release from frozen counts only: the same counts give the same release. */
export function compose(
  snapshot: Snapshot,
  { earlier, corrected, again }: Before,
  solver: LpSolver,
): Composition {
  if (snapshot.rows.length === 0) return refused({ reason: "emptyQuarter" });

  const block = blockOf(snapshot, earlier, corrected, again);
  const outcome = makeRelease(block.request, solver);
  if (outcome.status === "refused") {
    const figure = figureName(outcome.measure);
    return refused({ reason: "notProtectable", figure, detail: outcome.reason });
  }
  const made = outcome.release;
  const whole = corrected ? withKeptCells(made, corrected, block.request) : made;
  const release = ownCells(whole, snapshot.period);
  if (release.cells.every(({ status }) => status === "suppressed")) {
    return refused({ reason: "allConfidential" });
  }
  return { status: "composed", release, block, outcome };
}

/** The cells of the quarter itself, and of the year it closes: those of the quarters before are in their own releases. */
function ownCells(release: PublishedRelease, period: string): PublishedRelease {
  const times = [quarterPart(period), yearPart(period)];
  const isOwn = ({ key }: PublishedCell) => times.includes(partsOf(key).at(-1) ?? "");
  return { ...release, cells: release.cells.filter(isOwn) };
}

function refused(refusal: Refusal): Composition {
  return { status: "refused", refusal };
}
