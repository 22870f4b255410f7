import { STAGES } from "#app/domain/applications/stages.ts";
import type { IntakeReport } from "#app/intake/issue.ts";
import { createReader } from "#app/intake/read-file.ts";
import type { ApplicationRow, ReadingContext } from "#app/intake/reading.ts";
import type { Connection } from "#db/connection.ts";
import {
  insertApplicationCounts,
  type NewApplicationCount,
} from "#db/queries/applications-write.ts";
import { keepAlive } from "#db/queries/imports.ts";
import { coveredMonths } from "./covered-months.ts";
import type { Draft } from "./draft.ts";
import { createIssueSink, type ReadingHooks, readThrough } from "./reading.ts";

/** Reads a file of applicants into the tables, as a draft. */
export async function readApplications(
  connection: Connection,
  draft: Draft,
  context: ReadingContext,
  hooks: ReadingHooks,
): Promise<IntakeReport> {
  const { db } = connection;
  const sink = createIssueSink(hooks);
  const rows: ApplicationRow[] = [];
  const seen = createSeenMonths();
  const reader = createReader(draft.request.plan, context, {
    issue: sink.issue,
    row(row: ApplicationRow) {
      sink.countLine();
      seen.add(row);
      rows.push(row);
    },
  });
  const settle = () => insertApplicationCounts(db, draft, rows.splice(0).map(countOf));
  const report = await readThrough({
    ...{ draft, reader, sink, hooks, settle },
    keepAlive: () => keepAlive(db, draft),
  });
  await insertApplicationCounts(db, draft, seen.silent(draft.request.mode));
  return report;
}

function countOf({ line: _, stage, ...counts }: ApplicationRow): NewApplicationCount {
  return { ...counts, stage: STAGES.indexOf(stage) };
}

/** The site × months met; a file that replaces says that nobody applied where it names the site and the month elsewhere only. */
function createSeenMonths() {
  const seen = new Map<string, { readonly siteId: number; readonly month: number }>();
  let first = STAGES.length - 1;

  function add({ siteId, month, stage }: ApplicationRow): void {
    seen.set(`${siteId} ${month}`, { siteId, month });
    first = Math.min(first, STAGES.indexOf(stage));
  }

  function silent(mode: "replace" | "append"): readonly NewApplicationCount[] {
    const met = [...seen.values()].map((place) => ({ ...place, hires: 1 }));
    const unmet = coveredMonths(met, mode).filter(({ hires }) => hires === 0);
    return unmet.map(({ siteId, month }) => ({ ...NOBODY, stage: first, siteId, month }));
  }

  return { add, silent };
}

const NOBODY = {
  total: 0,
  ...{ women: null, men: null, district: null, noDistrict: null, rural: null, notRural: null },
} as const;
