import type { Kysely } from "kysely";
import { appendAuditWithin } from "#db/queries/audit.ts";
import {
  insertCells,
  insertReport,
  insertSnapshot,
  type ReleaseClaim,
  settleRelease,
} from "#db/queries/release-writes.ts";
import type { Db, Schema } from "#db/schema.ts";
import type { Made } from "./make-release.ts";
import type { Prepared, Refusal } from "./refusal.ts";
import { type KeptSnapshot, sha256Of } from "./snapshot.ts";

/** Keeps all of a release that was made, or nothing when another preparation took its place. */
export async function keepMade(
  db: Kysely<Schema>,
  claim: ReleaseClaim,
  kept: KeptSnapshot,
  { release, manifest, report }: Extract<Made, { status: "made" }>,
): Promise<Prepared> {
  const { id, period } = claim;
  const { cells, ...plan } = release;
  return db.transaction().execute(async (trx): Promise<Prepared> => {
    const settled = {
      ...{ status: "prepared" as const, refusal: null, plan: JSON.stringify(plan) },
      ...{ manifest, manifestSha256: sha256Of(manifest) },
    };
    if (!(await settleRelease(trx, claim, settled))) return { status: "superseded", id };

    const { content, sha256 } = kept;
    await insertSnapshot(trx, id, { period, frozenAt: new Date().toISOString(), content, sha256 });
    await insertCells(trx, id, { cells });
    await insertReport(trx, id, JSON.stringify(report));
    await audited(trx, claim, "done");
    return { status: "prepared", id };
  });
}

/** Ends a preparation without a release. */
export async function refuseClaimed(
  db: Kysely<Schema>,
  claim: ReleaseClaim,
  refusal: Refusal,
): Promise<Prepared> {
  const { id } = claim;
  return db.transaction().execute(async (trx): Promise<Prepared> => {
    const settled = {
      ...{ status: "refused" as const, refusal: JSON.stringify(refusal) },
      ...{ plan: null, manifest: null, manifestSha256: null },
    };
    if (!(await settleRelease(trx, claim, settled))) return { status: "superseded", id };
    await audited(trx, claim, "refused");
    return { status: "refused", id, refusal };
  });
}

function audited(trx: Db, { id, by }: ReleaseClaim, outcome: "done" | "refused"): Promise<void> {
  const entry = { accountId: by, companyId: null, action: "release.prepare", subject: id };
  return appendAuditWithin(trx, { ...entry, outcome });
}
