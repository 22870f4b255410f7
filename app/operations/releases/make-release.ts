import type { PublishedRelease } from "#app/domain/benchmark/published.ts";
import type { LpSolver } from "#app/domain/disclosure/lp-solver.ts";
import { type Before, compose } from "./compose.ts";
import { seedOf } from "./draw.ts";
import { auditRelease, type GateVerdict } from "./gate.ts";
import { manifestText, type Named } from "./manifest.ts";
import { figureName, type Refusal } from "./refusal.ts";
import { readTogether } from "./release-text.ts";
import { type AuditReport, auditReport } from "./report.ts";
import type { KeptSnapshot } from "./snapshot.ts";

/** A release that passed the gate, ready to be kept; or why it did not. */
export type Made =
  | {
      readonly status: "made";
      readonly release: PublishedRelease;
      readonly manifest: string;
      readonly report: AuditReport;
    }
  | { readonly status: "refused"; readonly refusal: Refusal };

/** Makes a release from frozen counts and attacks it as anyone could, earlier releases beside it. Fails closed. */
export function makeAudited(
  named: Named,
  kept: KeptSnapshot,
  before: Before,
  solver: LpSolver,
): Made {
  const composed = compose(kept.snapshot, before, solver);
  if (composed.status === "refused") return composed;

  const { release, block, outcome } = composed;
  const text = readTogether([...block.joined.map((one) => one.release), release]);
  const seed = seedOf(kept.sha256);
  const verdict = auditRelease(text, outcome.measures, solver, seed);
  if (verdict.status !== "held") return { status: "refused", refusal: refusalOf(verdict) };
  return {
    status: "made",
    release,
    manifest: manifestText(named, composed, kept),
    report: auditReport(composed, kept, seed, verdict.figures),
  };
}

function refusalOf(verdict: Exclude<GateVerdict, { status: "held" }>): Refusal {
  const figure = figureName(verdict.measure);
  if (verdict.status === "undecided") {
    return { reason: "attackUndecided", figure, detail: verdict.reason };
  }
  const { problem } = verdict;
  const detail =
    problem.kind === "certificate" ? problem.kind : `${problem.kind} ${problem.figures}`;
  return { reason: "attackSucceeded", figure, detail };
}
