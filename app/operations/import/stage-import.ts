import type { Territory, Vintages } from "#app/domain/territory/place.ts";
import type { IntakeReport, Issue } from "#app/intake/issue.ts";
import type { Connection } from "#db/connection.ts";
import { isDiskFull } from "#db/dialects/errors.ts";
import { moveImport } from "#db/queries/imports.ts";
import { loadTerritory } from "#db/queries/nomenclatures.ts";
import { siteKeys } from "#db/queries/sites.ts";
import { dropDraftLines } from "./discard-import.ts";
import type { Draft } from "./draft.ts";
import { readApplications } from "./read-applications.ts";
import { readHires } from "./read-hires.ts";
import { readSites } from "./read-sites.ts";
import type { ReadingHooks } from "./reading.ts";

/** What reading a draft came to. A refused one keeps its report and nothing else. */
export type Staged = {
  readonly status: "staged" | "refused";
  readonly importId: string;
  readonly report: IntakeReport;
};

/**
 * Reads the whole file of a draft into lines that do not count yet. All its anomalies come out in one pass. When it is killed,
 * what it leaves is swept later; when it fails, nothing is left. `territory`: the nomenclatures, when many drafts share them.
 */
export async function stageImport(
  connection: Connection,
  draft: Draft,
  hooks: ReadingHooks = {},
  territory: Territory | null = null,
): Promise<Staged> {
  try {
    return await conclude(connection, draft, await read(connection, draft, hooks, territory));
  } catch (error) {
    if (isDiskFull(error)) return refuseFullDisk(connection, draft);
    await refuse(connection, draft, null).catch(() => {});
    throw error;
  }
}

async function read(
  connection: Connection,
  draft: Draft,
  hooks: ReadingHooks,
  territory: Territory | null,
) {
  const { db } = connection;
  const { siren, kind } = draft.request;
  const context = {
    territory: territory ?? (await loadTerritory(db)),
    currentMonth: draft.asOfMonth,
    sites: await siteKeys(db, siren),
  };
  const report = await READINGS[kind](connection, draft, context, hooks);
  return { report, vintages: context.territory.vintages };
}

const READINGS = { hires: readHires, sites: readSites, applications: readApplications } as const;

async function conclude(
  connection: Connection,
  draft: Draft,
  { report, vintages }: { readonly report: IntakeReport; readonly vintages: Vintages },
): Promise<Staged> {
  const importId = draft.publicId;
  if (report.groups.some(({ severity }) => severity === "blocking")) {
    await refuse(connection, draft, report);
    return { status: "refused", importId, report };
  }
  await moveImport(connection.db, draft, ["running"], {
    status: "staged",
    ...report.counts,
    report: JSON.stringify(report),
    vintages: JSON.stringify(vintages),
  });
  return { status: "staged", importId, report };
}

async function refuse(connection: Connection, draft: Draft, report: IntakeReport | null) {
  await dropDraftLines(connection.db, draft);
  await moveImport(connection.db, draft, ["running"], {
    status: "refused",
    ...report?.counts,
    report: report && JSON.stringify(report),
  });
}

/** The report is told, not kept, when even that finds no room: the draft is swept once there is some. */
async function refuseFullDisk(connection: Connection, draft: Draft): Promise<Staged> {
  const report = reportOf({
    problem: "diskFull",
    severity: "blocking",
    line: null,
    column: null,
    value: null,
  });
  await refuse(connection, draft, report).catch((error) => {
    if (!isDiskFull(error)) throw error;
  });
  return { status: "refused", importId: draft.publicId, report };
}

/** A report that says one thing of the whole file. */
function reportOf(issue: Issue): IntakeReport {
  const { problem, severity, column } = issue;
  return {
    counts: { read: 0, accepted: 0, rejected: 0, ignored: 0 },
    groups: [{ problem, severity, column, count: 1, examples: [issue] }],
    decisions: [],
  };
}
