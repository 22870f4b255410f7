import type { Kysely } from "kysely";
import { quartersOfYear } from "#app/domain/benchmark/release-id.ts";
import { appendAuditWithin } from "#db/queries/audit.ts";
import { nextId } from "#db/queries/next-id.ts";
import {
  findReleaseRecord,
  lastPublished,
  type ReleaseRecord,
} from "#db/queries/release-records.ts";
import { markPublished } from "#db/queries/release-writes.ts";
import type { Manifest } from "#db/queries/releases.ts";
import type { Db, Schema } from "#db/schema.ts";

export type Publication = {
  /** Account of a platform administrator. */
  readonly by: number;
  /** Of the manifest that this person read: a release prepared anew meanwhile is another one. Null on the command line. */
  readonly manifestSha256: string | null;
};

export type PublicationOutcome =
  | { readonly status: "published"; readonly id: string }
  | { readonly status: "refused"; readonly id: string; readonly reason: PublicationRefusal };

export type PublicationRefusal =
  | "unknownRelease"
  | "notPrepared"
  | "alreadyPublished"
  /** A release takes two persons. */
  | "samePerson"
  /** Nothing says who prepared it, so that nobody can be told to be another. */
  | "unknownPreparer"
  /** It was prepared anew since it was read. */
  | "changedSince"
  /** Another release of the year was published since it was prepared: prepare it again. */
  | "outdated";

/** Publishes a prepared release for good, by another person than the one who prepared it. Refusals are in the journal too. */
export async function publishRelease(
  db: Kysely<Schema>,
  id: string,
  publication: Publication,
): Promise<PublicationOutcome> {
  return db.transaction().execute(async (trx) => {
    // Publications take this number in turn: each sees what the one before published.
    await nextId(trx, "release");
    const reason = await publishWithin(trx, id, publication);
    await appendAuditWithin(trx, {
      accountId: publication.by,
      companyId: null,
      action: "release.publish",
      subject: id,
      outcome: reason === null ? "done" : "refused",
    });
    return reason === null ? { status: "published", id } : { status: "refused", id, reason };
  });
}

async function publishWithin(
  trx: Db,
  id: string,
  publication: Publication,
): Promise<PublicationRefusal | null> {
  const record = await findReleaseRecord(trx, id);
  if (!record) return "unknownRelease";
  if (record.status === "published") return "alreadyPublished";
  const { manifest, manifestSha256: kept } = record;
  if (record.status !== "prepared" || manifest === null || kept === null) return "notPrepared";
  const { by, manifestSha256 } = publication;
  const notSecond = whyNotSecond(record, publication);
  if (notSecond) return notSecond;
  if (manifestSha256 !== null && manifestSha256 !== kept) return "changedSince";
  if (await isOutdated(trx, record, JSON.parse(manifest) as Manifest)) return "outdated";
  return (await markPublished(trx, id, kept, by)) ? null : "changedSince";
}

/** Why who publishes is not known to be another person than the one who prepared; null when it is. */
function whyNotSecond(
  { preparedBy, preparedByOperator }: ReleaseRecord,
  { by }: Publication,
): PublicationRefusal | null {
  if (preparedBy !== null) return preparedBy === by ? "samePerson" : null;
  return preparedByOperator === null ? "unknownPreparer" : null;
}

/** Whether it was made beside releases that are no longer the last word, or would be published after the year's totals. */
export async function isOutdated(
  trx: Db,
  record: ReleaseRecord,
  manifest: Manifest,
): Promise<boolean> {
  const others = quartersOfYear(record.period).filter((quarter) => quarter !== record.period);
  const now = await lastPublished(trx, others);
  const closed = now.some((one) => one.manifest !== null && closesYear(one.manifest));
  if (closed) return true;
  const [corrected] = await lastPublished(trx, [record.period]);
  if ((corrected?.id ?? null) !== manifest.erratumOf) return true;
  const basis = new Map(manifest.basedOn.map((one) => [one.id, one.manifestSha256]));
  return manifest.closesYear ? now.some((one) => basis.get(one.id) !== one.manifestSha256) : false;
}

function closesYear(manifest: string): boolean {
  return (JSON.parse(manifest) as Manifest).closesYear;
}
