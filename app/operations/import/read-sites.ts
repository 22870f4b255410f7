import type { Insertable } from "kysely";
import { VERDICTS } from "#app/domain/territory/place.ts";
import type { IntakeReport } from "#app/intake/issue.ts";
import { createReader } from "#app/intake/read-file.ts";
import type { ReadingContext, SiteRow } from "#app/intake/reading.ts";
import type { Connection } from "#db/connection.ts";
import { keepAlive } from "#db/queries/imports.ts";
import { ensureSites, insertSiteLines } from "#db/queries/sites.ts";
import type { SiteLineTable } from "#db/schema/employers.ts";
import type { Db } from "#db/schema.ts";
import type { Draft } from "./draft.ts";
import { createIssueSink, type ReadingHooks, readThrough } from "./reading.ts";

/** Reads a file of sites into the tables, as a draft. */
export async function readSites(
  connection: Connection,
  draft: Draft,
  context: ReadingContext,
  hooks: ReadingHooks,
): Promise<IntakeReport> {
  const sink = createIssueSink(hooks);
  const rows: SiteRow[] = [];
  const reader = createReader(draft.request.plan, context, {
    issue: sink.issue,
    row(row: SiteRow) {
      sink.countLine();
      rows.push(row);
    },
  });
  const settle = () => storeSites(connection.db, draft, rows.splice(0));
  return readThrough({
    ...{ draft, reader, sink, hooks, settle },
    keepAlive: () => keepAlive(connection.db, draft),
  });
}

/** Rows per statement: SQLite takes 32,766 values. */
const AT_ONCE = 1_000;

async function storeSites(db: Db, draft: Draft, rows: readonly SiteRow[]): Promise<void> {
  const siteIds = await ensureSites(
    db,
    draft.companyId,
    rows.map(({ code }) => code),
  );
  const lines = rows.map((row, index) => lineOf(draft, row, siteIds[index] ?? 0));
  for (let at = 0; at < lines.length; at += AT_ONCE) {
    await insertSiteLines(db, lines.slice(at, at + AT_ONCE));
  }
}

function lineOf(draft: Draft, row: SiteRow, siteId: number): Insertable<SiteLineTable> {
  const { code: _, location, ...described } = row;
  return {
    ...described,
    companyId: draft.companyId,
    importId: draft.importId,
    siteId,
    ...locatedColumns(location),
    active: 0,
    displacedBy: null,
  };
}

/** Where a site is, as its line keeps it. */
export function locatedColumns(location: SiteRow["location"]) {
  return {
    department: location.department,
    region: location.region,
    employmentZone: location.employmentZone,
    density: location.density,
    rural: VERDICTS.indexOf(location.rural.verdict),
    priorityDistrict: VERDICTS.indexOf(location.priorityDistrict.verdict),
  };
}
