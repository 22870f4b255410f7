import { decoder } from "#app/intake/encoding.ts";
import { inspectFile } from "#app/intake/inspect.ts";
import type { LineCounts } from "#app/intake/issue.ts";
import { createPrivacyGate, gateIssue } from "#app/intake/privacy-gate.ts";
import { createReader } from "#app/intake/read-file.ts";
import type { FileKind, ReadingPlan } from "#app/intake/reading.ts";
import { fuzzContext } from "./context.ts";

/** A law of intake that a file breaks: a bug. */
export class BrokenLaw extends Error {}

/**
 * Whatever the bytes: the file is refused with a reason, or every line read ends accepted, rejected or ignored, each one given
 * back, and the same whatever the pieces (`step` bytes) it comes in. What the gate shows of it cannot be read back.
 */
export function checkLaws(kind: FileKind, bytes: Uint8Array, step: number): void {
  const inspection = inspectFile(kind, bytes, { isUtf8: isUtf8(bytes), bytes: bytes.length });
  if (inspection.status === "refused") {
    hold(inspection.issues.length > 0, "refused without a reason");
    return;
  }
  checkGate(inspection.plan, bytes);
  const whole = readIn(inspection.plan, bytes, bytes.length);
  const { read, accepted, rejected, ignored } = whole.counts;
  hold(read === accepted + rejected + ignored, "lines were lost");
  hold(accepted === whole.rows, "accepted lines without a row");
  hold(rejected === whole.rejected, "rejected lines without their cells");
  hold(
    JSON.stringify(readIn(inspection.plan, bytes, step)) === JSON.stringify(whole),
    "pieces change the outcome",
  );
}

function checkGate(plan: ReadingPlan, bytes: Uint8Array): void {
  const gate = createPrivacyGate(plan, 2026);
  gate.push(decoder(plan.encoding).decode(bytes, { stream: false }));
  for (const finding of gate.conclude()) {
    hold(finding.column < plan.headers.length, "a finding without a column");
    const readable = (text: string) => (text.match(/[\p{L}\p{N}]/gu) ?? []).length;
    hold(
      finding.samples.every((sample) => readable(sample) <= 1),
      "a sample that can be read",
    );
    hold(gateIssue(finding).severity === "blocking", "a finding that does not block");
  }
}

type Outcome = {
  readonly counts: LineCounts;
  readonly rows: number;
  readonly rejected: number;
  readonly issues: number;
};

function readIn(plan: ReadingPlan, bytes: Uint8Array, step: number): Outcome {
  const seen = { rows: 0, rejected: 0, issues: 0 };
  const sink = {
    row() {
      seen.rows += 1;
    },
    issue() {
      seen.issues += 1;
    },
    rejected() {
      seen.rejected += 1;
    },
  };
  const reader = createReader(plan, fuzzContext, sink);
  for (let at = 0; at < bytes.length; at += step) reader.push(bytes.subarray(at, at + step));
  return { counts: reader.finish(), ...seen };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch (error) {
    if (error instanceof TypeError) return false;
    throw error;
  }
}

function hold(law: boolean, broken: string): void {
  if (!law) throw new BrokenLaw(broken);
}
