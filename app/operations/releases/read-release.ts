import { findReleaseRecord, findReport, type ReleaseRecord } from "#db/queries/release-records.ts";
import type { Db } from "#db/schema.ts";
import { keptRelease } from "./earlier-releases.ts";
import type { Refusal } from "./refusal.ts";
import { type ShownRelease, shownRelease } from "./release-text.ts";
import type { AuditReport } from "./report.ts";

/** A release in any state, for who prepares and publishes. */
export type ReadRelease = {
  readonly record: ReleaseRecord;
  readonly refusal: Refusal | null;
  readonly report: AuditReport | null;
  /** Null when it was refused or is being prepared. */
  readonly shown: ShownRelease | null;
};

export async function readRelease(db: Db, id: string): Promise<ReadRelease | null> {
  const record = await findReleaseRecord(db, id);
  if (!record) return null;
  const report = await findReport(db, id);
  const release = await keptRelease(db, record);
  return {
    record,
    refusal: record.refusal === null ? null : (JSON.parse(record.refusal) as Refusal),
    report: report === null ? null : (JSON.parse(report) as AuditReport),
    shown: release && shownRelease(release),
  };
}
