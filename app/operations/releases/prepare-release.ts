import { randomUUID } from "node:crypto";
import { firstReleaseMonth, quartersOfYear, releaseId } from "#app/domain/benchmark/release-id.ts";
import type { Month } from "#app/domain/hiring/month.ts";
import type { Connection } from "#db/connection.ts";
import { findReleaseRecord, lastPublished } from "#db/queries/release-records.ts";
import { claimRelease, type ReleaseClaim } from "#db/queries/release-writes.ts";
import type { Manifest } from "#db/queries/releases.ts";
import type { ReleaseStatus } from "#db/schema/releases.ts";
import type { Db } from "#db/schema.ts";
import { followPreparation } from "./follow-preparation.ts";
import type { Prepared } from "./refusal.ts";

export type PreparationRequest = {
  /** "2025-T4". */
  readonly period: string;
  /** Account of who prepares; null on the command line without one. */
  readonly by: number | null;
  /** Then the user of the operating system who does. */
  readonly operator?: string;
  /** Why a quarter that was published is released again; null for its first release. */
  readonly erratum: string | null;
  /** Prepare anew one that waits to be published. */
  readonly again?: boolean;
  /** The current month. */
  readonly month: Month;
  /** Seconds after which the preparation is given up. */
  readonly limitSeconds?: number;
};

/** Why a preparation did not begin; nothing was kept. */
export type NotBegun =
  | { readonly reason: "notAQuarter" }
  /** The quarter ended less than three months ago. */
  | { readonly reason: "tooEarly"; readonly from: Month }
  | { readonly reason: "alreadyPublished" | "alreadyPrepared" | "beingPrepared" }
  /** An erratum of a quarter that was never published. */
  | { readonly reason: "nothingToCorrect" }
  /** The year's totals are published: they would not add up any longer. */
  | { readonly reason: "yearClosed" };

export type Preparation =
  | { readonly status: "begun"; readonly id: string; readonly prepared: Promise<Prepared> }
  | { readonly status: "notBegun"; readonly id: string; readonly why: NotBegun };

/** A preparation that gave no sign of life for so long was killed. */
export const SILENT_SECONDS = 60;

/** Starts the preparation of a release in a thread, and comes back at once. Of two at a time, one begins. */
export async function beginPreparation(
  connection: Connection,
  request: PreparationRequest,
): Promise<Preparation> {
  const taken = await connection.db.transaction().execute((trx) => takeRelease(trx, request));
  if ("why" in taken) return { status: "notBegun", ...taken };
  const prepared = followPreparation(connection, taken, request.limitSeconds);
  return { status: "begun", id: taken.id, prepared };
}

type NotTaken = { readonly id: string; readonly why: NotBegun };

async function takeRelease(trx: Db, request: PreparationRequest): Promise<ReleaseClaim | NotTaken> {
  const { period, by, operator = null, erratum, again = false, month } = request;
  const first = firstReleaseMonth(period);
  if (first === null) return { id: period, why: { reason: "notAQuarter" } };
  if (month < first) return { id: period, why: { reason: "tooEarly", from: first } };

  const revision = erratum === null ? 1 : await nextRevision(trx, period);
  if (revision === null) return { id: period, why: { reason: "nothingToCorrect" } };
  const id = releaseId(period, revision);
  if (await isInClosedYear(trx, period)) return { id, why: { reason: "yearClosed" } };

  const who = { by, operator: by === null ? operator : null };
  const claim = { id, period, revision, claim: randomUUID(), ...who, reason: erratum };
  const silentSince = new Date(Date.now() - 1000 * SILENT_SECONDS).toISOString();
  if (await claimRelease(trx, claim, { silentSince, again })) return claim;
  const record = await findReleaseRecord(trx, id);
  return { id, why: { reason: TAKEN[record?.status ?? "preparing"] } };
}

const TAKEN = {
  published: "alreadyPublished",
  prepared: "alreadyPrepared",
  preparing: "beingPrepared",
  refused: "beingPrepared",
} as const satisfies Record<ReleaseStatus, NotBegun["reason"]>;

/** Null when nothing was published yet. */
async function nextRevision(trx: Db, period: string): Promise<number | null> {
  const [last] = await lastPublished(trx, [period]);
  return last ? last.revision + 1 : null;
}

/** Whether a later quarter of the year was published with the year's totals. */
export async function isInClosedYear(trx: Db, period: string): Promise<boolean> {
  const later = quartersOfYear(period).filter((quarter) => quarter > period);
  const records = await lastPublished(trx, later);
  return records.some(
    ({ manifest }) => manifest !== null && (JSON.parse(manifest) as Manifest).closesYear,
  );
}
