import { createDateScan } from "#app/intake/date-scan.ts";
import { decoder } from "#app/intake/encoding.ts";
import { type Inspection, type InspectionChoices, inspectFile } from "#app/intake/inspect.ts";
import type { Issue } from "#app/intake/issue.ts";
import { gateIssue } from "#app/intake/privacy-gate.ts";
import type { FileKind, ReadingPlan } from "#app/intake/reading.ts";
import { guardSource } from "./guard-source.ts";
import { bytesOf, type Source } from "./source.ts";
import { type SourceFacts, sourceFacts } from "./source-facts.ts";

export type Inspected = { readonly facts: SourceFacts; readonly inspection: Inspection };

/**
 * Says how a deposited file is to be read, or why it cannot be: a file that holds personal data is refused whole. A date format
 * that its start leaves open is decided on the whole.
 */
export async function inspectSource(
  kind: FileKind,
  source: Source,
  choices: InspectionChoices = {},
): Promise<Inspected> {
  const facts = await sourceFacts(source);
  const inspection = inspectFile(kind, facts.start, facts, choices);
  if (inspection.status === "refused") return { facts, inspection };

  const findings = await guardSource(source, inspection.plan, facts.bytes);
  if (findings.length > 0) return { facts, inspection: refusedFor(findings.map(gateIssue)) };

  const plan = await withDatesOf(source, inspection.plan);
  return { facts, inspection: { ...inspection, plan } };
}

function refusedFor(issues: readonly Issue[]): Inspection {
  return { status: "refused", issues };
}

async function withDatesOf(source: Source, plan: ReadingPlan): Promise<ReadingPlan> {
  const scan = createDateScan(plan);
  if (scan.settled()) return plan;

  const text = decoder(plan.encoding);
  for await (const chunk of bytesOf(source)) {
    scan.push(text.decode(chunk, { stream: true }));
    if (scan.settled()) break;
  }
  return scan.conclude();
}
