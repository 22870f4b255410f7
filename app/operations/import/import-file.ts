import { basename } from "node:path";
import type { Inspection } from "#app/intake/inspect.ts";
import type { Decision, Issue, LineCounts } from "#app/intake/issue.ts";
import type { FileKind } from "#app/intake/reading.ts";
import type { Connection } from "#db/connection.ts";
import { isDiskFull } from "#db/dialects/errors.ts";
import { completePlan, type Mapping } from "./complete-plan.ts";
import { discardImport } from "./discard-import.ts";
import { type Draft, type ImportRequest, openDraft } from "./draft.ts";
import { inspectSource } from "./inspect-source.ts";
import { type PublishOptions, publishImport } from "./publish-import.ts";
import type { Progress } from "./read-source.ts";
import type { Source } from "./source.ts";
import type { SourceFacts } from "./source-facts.ts";
import { type Staged, stageImport } from "./stage-import.ts";

export type FileImport = {
  readonly siren: string;
  readonly kind: FileKind;
  readonly path: string;
  readonly mode: "replace" | "append";
  readonly mapping: Mapping;
  readonly publish?: PublishOptions;
  readonly onProgress?: (progress: Progress) => void;
};

export type FileImported = LineCounts & {
  readonly status: "published" | "refused" | "needsDecision";
  /** Null when nothing was opened under a name. */
  readonly importId: string | null;
  readonly encoding: string | null;
  readonly separator: string | null;
  readonly sha256: string | null;
  /** In the order of the file. */
  readonly issues: readonly Issue[];
  readonly decisions: readonly Decision[];
};

/** Issues given back at most; counts stay exact beyond. */
const MOST_ISSUES = 10_000;

/** Inspects, reads and publishes a file of this machine in one go; a question left open publishes nothing. */
export async function importFile(
  connection: Connection,
  { path, onProgress, ...file }: FileImport,
): Promise<FileImported> {
  const source = { path, name: basename(path), seal: null };
  return importSource(connection, { ...file, source }, (draft, issues) =>
    stageImport(connection, draft, {
      ...(onProgress && { onProgress }),
      onIssue: (issue: Issue) => {
        if (issues.length < MOST_ISSUES) issues.push(issue);
      },
    }),
  );
}

export type SourceImport = Omit<FileImport, "path" | "onProgress"> & { readonly source: Source };

/** The same for a file wherever it is kept; `stage` reads it into lines that do not count yet, and adds what it has to say. */
export async function importSource(
  connection: Connection,
  { siren, kind, source, mode, mapping, publish = {} }: SourceImport,
  stage: (draft: Draft, issues: Issue[]) => Promise<Staged>,
): Promise<FileImported> {
  const { facts, inspection } = await inspectSource(kind, source, mapping);
  if (!isReadable(inspection)) return refused(facts, inspection.issues);

  const plan = completePlan(inspection.plan, mapping);
  const request = { siren, kind, mode, source, facts, plan, createdBy: publish.by ?? null };
  const draft = await openDraft(connection, request);
  if (!draft) return refused(facts, [blocking("unknownCompany", siren)]);

  const issues = [...inspection.issues];
  const staged = await stage(draft, issues);
  const outcome = await publishStaged(connection, request, staged, publish);
  return { ...readingOf(request, staged), ...outcome, issues: [...issues, ...outcome.issues] };
}

/** A column that must be in the file and is not stops everything. */
function isReadable(
  inspection: Inspection,
): inspection is Extract<Inspection, { status: "readable" }> {
  return (
    inspection.status === "readable" &&
    inspection.issues.every(({ severity }) => severity !== "blocking")
  );
}

async function publishStaged(
  connection: Connection,
  { siren }: ImportRequest,
  { status, importId, report }: Staged,
  options: PublishOptions,
) {
  const none = { importId, decisions: [], issues: [] };
  // What was read is said already: only what has no line of its own is added.
  if (status === "refused") return { ...none, status, issues: unsaid(report) };

  const published = await publishImport(connection, siren, importId, options);
  if (published.status === "published") {
    return { ...none, status: published.status, importId: published.importId };
  }
  await discardImport(connection, siren, importId).catch(leaveToTheSweep);
  if (published.status === "needsDecision") return { ...none, ...published };
  const issues = published.status === "refused" ? published.issues : [blocking("draftGone", null)];
  return { ...none, status: "refused" as const, issues };
}

/** What a full disk does not let us drop is swept once there is room: it counts nowhere meanwhile. */
function leaveToTheSweep(error: unknown): void {
  if (!isDiskFull(error)) throw error;
}

function unsaid({ groups }: Staged["report"]): readonly Issue[] {
  return groups.filter(({ problem }) => problem === "diskFull").flatMap(({ examples }) => examples);
}

function readingOf({ plan, facts }: ImportRequest, { report }: Staged) {
  const { encoding, separator } = plan;
  return { ...report.counts, encoding, separator, sha256: facts.sha256 };
}

function refused({ sha256 }: SourceFacts, issues: readonly Issue[]): FileImported {
  return {
    status: "refused",
    importId: null,
    ...{ read: 0, accepted: 0, rejected: 0, ignored: 0 },
    encoding: null,
    separator: null,
    sha256,
    issues,
    decisions: [],
  };
}

function blocking(problem: string, value: string | null): Issue {
  return { problem, severity: "blocking", line: null, column: null, value };
}
