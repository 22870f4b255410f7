import type { PublishedRelease } from "#app/domain/benchmark/published.ts";
import type { ReleaseStatus } from "../schema/releases.ts";
import type { Db } from "../schema.ts";

export type ReleaseClaim = {
  readonly id: string;
  readonly period: string;
  readonly revision: number;
  /** Random: tells this preparation from another of the same release. */
  readonly claim: string;
  /** Account of who prepares it; null on the command line without one. */
  readonly by: number | null;
  /** Then the user of the operating system who does. */
  readonly operator: string | null;
  readonly reason: string | null;
};

/** What may be taken over: a preparation silent since that instant, and (`again`) one that waits to be published. */
export type TakeOver = { readonly silentSince: string; readonly again: boolean };

/**
 * Reserves a release for one preparation; false when it is published, waits to be, or is being prepared by another. One that was
 * refused, or whose preparation was killed, is taken over and what it had kept is dropped.
 */
export async function claimRelease(
  trx: Db,
  { by, operator, ...claim }: ReleaseClaim,
  { silentSince, again }: TakeOver,
): Promise<boolean> {
  const now = new Date().toISOString();
  const fresh = {
    ...{ claim: claim.claim, reason: claim.reason, status: "preparing" as const },
    ...{ heartbeatAt: now, preparedAt: now, preparedBy: by, preparedByOperator: operator },
    ...{ refusal: null, plan: null, manifest: null, manifestSha256: null },
  };
  const claimed = await trx
    .insertInto("release")
    .values({ ...claim, ...fresh, publishedBy: null, publishedAt: null })
    .onConflict((conflict) =>
      conflict
        .column("id")
        .doUpdateSet(fresh)
        .where(({ eb, and, or }) =>
          or([
            eb("release.status", "=", "refused"),
            and([
              eb("release.status", "=", "preparing"),
              eb("release.heartbeatAt", "<", silentSince),
            ]),
            ...(again ? [eb("release.status", "=", "prepared")] : []),
          ]),
        ),
    )
    .returning("id")
    .executeTakeFirst();
  if (!claimed) return false;

  for (const table of ["releaseCell", "releaseSnapshot", "releaseReport"] as const) {
    await trx.deleteFrom(table).where("releaseId", "=", claim.id).execute();
  }
  return true;
}

type Claimed = Pick<ReleaseClaim, "id" | "claim">;

/** Says that the preparation is alive; false when it lost its claim. */
export async function keepClaim(db: Db, { id, claim }: Claimed): Promise<boolean> {
  const kept = await db
    .updateTable("release")
    .set({ heartbeatAt: new Date().toISOString() })
    .where("id", "=", id)
    .where("claim", "=", claim)
    .where("status", "=", "preparing")
    .returning("id")
    .executeTakeFirst();
  return kept !== undefined;
}

/** Ends a preparation in a state, inside an open transaction; false, and nothing changed, when it lost its claim. */
export async function settleRelease(
  trx: Db,
  { id, claim }: Claimed,
  settled: {
    readonly status: Extract<ReleaseStatus, "prepared" | "refused">;
    readonly refusal: string | null;
    readonly plan: string | null;
    readonly manifest: string | null;
    readonly manifestSha256: string | null;
  },
): Promise<boolean> {
  const changed = await trx
    .updateTable("release")
    .set({ ...settled, heartbeatAt: new Date().toISOString() })
    .where("id", "=", id)
    .where("claim", "=", claim)
    .where("status", "=", "preparing")
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}

export type NewSnapshot = {
  readonly period: string;
  readonly frozenAt: string;
  readonly content: string;
  readonly sha256: string;
};

/** Keeps the frozen counts of a release. */
export async function insertSnapshot(trx: Db, releaseId: string, snapshot: NewSnapshot) {
  await trx
    .insertInto("releaseSnapshot")
    .values({ ...snapshot, releaseId })
    .execute();
}

export async function insertReport(trx: Db, releaseId: string, report: string): Promise<void> {
  await trx.insertInto("releaseReport").values({ releaseId, report }).execute();
}

/** Rows per statement: SQLite takes 32,766 values. */
const AT_ONCE = 2_000;

/** Keeps the cells of a release as anyone will read them. */
export async function insertCells(
  trx: Db,
  releaseId: string,
  { cells }: Pick<PublishedRelease, "cells">,
): Promise<void> {
  const rows = cells.map((cell) => ({ releaseId, key: cell.key, cell: JSON.stringify(cell) }));
  for (let at = 0; at < rows.length; at += AT_ONCE) {
    await trx
      .insertInto("releaseCell")
      .values(rows.slice(at, at + AT_ONCE))
      .execute();
  }
}

/** Publishes what was prepared, for good; false when it is not in that state (any longer). */
export async function markPublished(
  trx: Db,
  id: string,
  manifestSha256: string,
  by: number,
): Promise<boolean> {
  const changed = await trx
    .updateTable("release")
    .set({ status: "published", publishedBy: by, publishedAt: new Date().toISOString() })
    .where("id", "=", id)
    .where("status", "=", "prepared")
    .where("manifestSha256", "=", manifestSha256)
    .returning("id")
    .executeTakeFirst();
  return changed !== undefined;
}
