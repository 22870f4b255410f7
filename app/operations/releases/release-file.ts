import { requireAccount } from "#db/queries/accounts.ts";
import { findReport, type ReleaseRecord, releaseRecords } from "#db/queries/release-records.ts";
import type { Manifest } from "#db/queries/releases.ts";
import type { Db } from "#db/schema.ts";
import { isInClosedYear } from "./prepare-release.ts";
import type { Refusal } from "./refusal.ts";
import { type DeskState, deskState } from "./release-desk.ts";
import type { AuditReport } from "./report.ts";

/** All that is known of a release before someone decides on it: its audit, who prepared it, what may be done now. */
export type ReleaseFile = {
  readonly record: ReleaseRecord;
  readonly state: DeskState;
  readonly refusal: Refusal | null;
  readonly manifest: Manifest | null;
  readonly report: AuditReport | null;
  /** Null on the command line without an account. */
  readonly preparedBy: string | null;
  readonly publishedBy: string | null;
  /** The year's totals are published: neither it nor an erratum of it can be prepared any longer. */
  readonly yearClosed: boolean;
};

/** Null when there is no release of that id. Reads none of its cells. */
export async function readReleaseFile(db: Db, id: string): Promise<ReleaseFile | null> {
  const records = await releaseRecords(db);
  const record = records.find((one) => one.id === id);
  if (!record) return null;

  const report = await findReport(db, id);
  return {
    record,
    state: await deskState(db, record, records),
    refusal: record.refusal === null ? null : (JSON.parse(record.refusal) as Refusal),
    manifest: record.manifest === null ? null : (JSON.parse(record.manifest) as Manifest),
    report: report === null ? null : (JSON.parse(report) as AuditReport),
    preparedBy: await nameOf(db, record.preparedBy),
    publishedBy: await nameOf(db, record.publishedBy),
    yearClosed: await isInClosedYear(db, record.period),
  };
}

async function nameOf(db: Db, account: number | null): Promise<string | null> {
  return account === null ? null : (await requireAccount(db, account)).name;
}
