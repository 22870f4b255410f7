import type { Kysely } from "kysely";
import type { LpSolver } from "#app/domain/disclosure/lp-solver.ts";
import type { Connection } from "#db/connection.ts";
import { lastPublished } from "#db/queries/release-records.ts";
import type { ReleaseClaim } from "#db/queries/release-writes.ts";
import type { Schema } from "#db/schema.ts";
import { countsBefore, earlierInYear, earlierRelease } from "./earlier-releases.ts";
import { freezeQuarter } from "./freeze-quarter.ts";
import { makeAudited } from "./make-release.ts";
import type { Prepared } from "./refusal.ts";
import { keepMade, refuseClaimed } from "./settle-release.ts";
import { keptSnapshot, type Snapshot } from "./snapshot.ts";

/** The whole preparation of a claimed release: counts frozen, cells protected, gate passed, and only then anything kept. */
export async function prepareClaimed(
  { db }: Pick<Connection, "db">,
  claim: ReleaseClaim,
  solver: LpSolver,
): Promise<Prepared> {
  const { id, period, reason } = claim;
  const kept = keptSnapshot(await frozen(db, period));
  const [record] = reason === null ? [] : await lastPublished(db, [period]);
  const corrected = record ? await earlierRelease(db, record) : null;
  const before = { earlier: await earlierInYear(db, period), corrected, again: null };
  const named = {
    ...{ id, period, reason, erratumOf: corrected?.id ?? null },
    preparedAt: new Date().toISOString(),
  };
  const made = makeAudited(named, kept, before, solver);
  return made.status === "made"
    ? keepMade(db, claim, kept, made)
    : refuseClaimed(db, claim, made.refusal);
}

/** All of it as it is at one instant: a deposit published meanwhile is in, or not. */
function frozen(db: Kysely<Schema>, period: string): Promise<Snapshot> {
  return db
    .transaction()
    .setIsolationLevel("repeatable read")
    .execute(async (trx) => freezeQuarter(trx, period, await countsBefore(trx, period)));
}
