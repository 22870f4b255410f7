import { firstReleaseMonth } from "#app/domain/benchmark/release-id.ts";
import { type Month, quarterText } from "#app/domain/hiring/month.ts";
import { depositedMonths } from "#db/queries/release-panel.ts";
import { type ReleaseRecord, releaseRecords } from "#db/queries/release-records.ts";
import type { Manifest } from "#db/queries/releases.ts";
import type { ReleaseStatus } from "#db/schema/releases.ts";
import type { Db } from "#db/schema.ts";
import { isInClosedYear, SILENT_SECONDS } from "./prepare-release.ts";
import { isOutdated } from "./publish-release.ts";

/**
 * silent: its preparation was killed, and may be begun again · outdated: what it was made beside has changed since, so it must be
 * made again · corrected: a later revision of the quarter is published.
 */
export type DeskState = ReleaseStatus | "silent" | "outdated" | "corrected";

export type DeskRelease = { readonly record: ReleaseRecord; readonly state: DeskState };

/** A quarter that hires were deposited for and that was never published, and whether it may be prepared. */
export type DeskQuarter = {
  readonly period: string;
  readonly state: "open" | "underWay" | "tooEarly" | "yearClosed";
  /** The month it may be released from. */
  readonly from: Month;
};

export type ReleaseDesk = {
  readonly releases: readonly DeskRelease[];
  readonly quarters: readonly DeskQuarter[];
};

/** Every release in every state, and the quarters still to release; the newest first. */
export async function readReleaseDesk(db: Db, month: Month): Promise<ReleaseDesk> {
  const records = await releaseRecords(db);
  const releases = await Promise.all(
    records.map(async (record) => ({ record, state: await deskState(db, record, records) })),
  );
  const published = new Set(
    records.filter(({ status }) => status === "published").map(({ period }) => period),
  );
  const periods = new Set((await depositedMonths(db)).map(quarterText));
  const waiting = [...periods].filter((period) => !published.has(period)).toReversed();
  const quarters = await Promise.all(
    waiting.map((period) => deskQuarter(db, period, releases, month)),
  );
  return { releases, quarters };
}

/** The state of a release as it matters to who prepares and publishes; `all`: every release. */
export async function deskState(
  db: Db,
  record: ReleaseRecord,
  all: readonly ReleaseRecord[],
): Promise<DeskState> {
  const { status, manifest } = record;
  if (status === "preparing") return isSilent(record) ? "silent" : "preparing";
  if (status === "prepared" && manifest !== null) {
    const outdated = await isOutdated(db, record, JSON.parse(manifest) as Manifest);
    return outdated ? "outdated" : "prepared";
  }
  return status === "published" && isCorrected(record, all) ? "corrected" : status;
}

function isSilent({ heartbeatAt }: ReleaseRecord): boolean {
  return Date.now() - Date.parse(heartbeatAt) > 1000 * SILENT_SECONDS;
}

function isCorrected({ period, revision }: ReleaseRecord, all: readonly ReleaseRecord[]): boolean {
  return all.some(
    (one) => one.period === period && one.revision > revision && one.status === "published",
  );
}

async function deskQuarter(
  db: Db,
  period: string,
  releases: readonly DeskRelease[],
  month: Month,
): Promise<DeskQuarter> {
  const from = firstReleaseMonth(period) ?? 0;
  const known = releases.find(({ record }) => record.id === period)?.state;
  const isUnderWay = known !== undefined && known !== "refused" && known !== "silent";
  if (await isInClosedYear(db, period)) return { period, from, state: "yearClosed" };
  if (month < from) return { period, from, state: "tooEarly" };
  return { period, from, state: isUnderWay ? "underWay" : "open" };
}
