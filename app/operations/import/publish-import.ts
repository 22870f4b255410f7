import type { Kysely } from "kysely";
import type { Decision, IntakeReport, Issue } from "#app/intake/issue.ts";
import type { Connection } from "#db/connection.ts";
import { isDiskFull } from "#db/dialects/errors.ts";
import { appendAuditWithin } from "#db/queries/audit.ts";
import { lockCompany } from "#db/queries/companies.ts";
import {
  findByIdempotencyKey,
  findImport,
  findTwin,
  type Import,
  moveImport,
} from "#db/queries/imports.ts";
import { activateVersions, overlapsVersions } from "#db/queries/versions.ts";
import type { Db, Schema } from "#db/schema.ts";
import { dropDraft } from "./discard-import.ts";

export type PublishOptions = {
  /** Given by who publishes: publishing again with the same one changes nothing. */
  readonly idempotencyKey?: string | null;
  /** Completing months that another deposit holds was confirmed. */
  readonly confirmOverlap?: boolean;
  /** Why many or leaning rejects may be left out. */
  readonly rejectsReason?: string | null;
  /** Account of who publishes; null on the command line. */
  readonly by?: number | null;
};

export type Published =
  /** `importId` is the one that counts: an earlier one when the same file was already published. */
  | { readonly status: "published"; readonly importId: string; readonly already: boolean }
  | { readonly status: "needsDecision"; readonly decisions: readonly Decision[] }
  | { readonly status: "refused"; readonly issues: readonly Issue[] }
  | { readonly status: "notFound" };

/** Makes a draft count, at once or not at all; a full disk refuses, and the draft stays as it was. */
export async function publishImport(
  { db }: Connection,
  siren: string,
  publicId: string,
  options: PublishOptions = {},
): Promise<Published> {
  const published = await db
    .transaction()
    .execute((trx) => publishWithin(trx, siren, publicId, options))
    .catch(refuseFullDisk);
  await dropSupersededDraft(db, siren, publicId, published);
  return published;
}

/** The same inside a transaction that is already open. */
export async function publishWithin(
  trx: Db,
  siren: string,
  publicId: string,
  options: PublishOptions,
): Promise<Published> {
  if ((await lockCompany(trx, siren)) === null) return { status: "notFound" };
  const draft = await findImport(trx, siren, publicId);
  if (!draft) return { status: "notFound" };

  const earlier = await publishedBefore(trx, draft, options);
  if (earlier) return { status: "published", importId: earlier.publicId, already: true };
  if (draft.status !== "staged") return { status: "notFound" };
  if (draft.accepted === 0) return { status: "refused", issues: [NOTHING_ACCEPTED] };

  const decisions = await openDecisions(trx, draft, options);
  if (decisions.length > 0) return { status: "needsDecision", decisions };

  await activate(trx, draft, options);
  return { status: "published", importId: publicId, already: false };
}

/** This draft itself, one published under the same key, or the same file. */
async function publishedBefore(trx: Db, draft: Import, { idempotencyKey }: PublishOptions) {
  if (draft.status === "published") return draft;
  const sameKey = idempotencyKey
    ? await findByIdempotencyKey(trx, draft.companyId, idempotencyKey)
    : null;
  return sameKey ?? (await findTwin(trx, draft));
}

function refuseFullDisk(error: unknown): Published {
  if (isDiskFull(error)) return { status: "refused", issues: [DISK_FULL] };
  throw error;
}

const OF_THE_FILE = { severity: "blocking", line: null, column: null, value: null } as const;
const NOTHING_ACCEPTED: Issue = { problem: "nothingAccepted", ...OF_THE_FILE };
const DISK_FULL: Issue = { problem: "diskFull", ...OF_THE_FILE };

async function openDecisions(
  trx: Db,
  draft: Import,
  { confirmOverlap = false, rejectsReason = null }: PublishOptions,
): Promise<readonly Decision[]> {
  const { decisions } = JSON.parse(draft.report ?? "{}") as IntakeReport;
  const left = decisions.filter(
    ({ question }) => question !== "biasedRejects" || rejectsReason === null,
  );
  const { kind, mode, companyId, id: importId } = draft;
  const overlapping =
    !confirmOverlap &&
    mode === "append" &&
    (await overlapsVersions(trx, kind, { companyId, importId }));
  return overlapping
    ? [...left, { question: "overlappingAppend", column: null, choices: [] }]
    : left;
}

async function activate(trx: Db, draft: Import, options: PublishOptions): Promise<void> {
  const key = { companyId: draft.companyId, importId: draft.id };
  await moveImport(trx, key, ["staged"], {
    status: "published",
    publishedAt: new Date().toISOString(),
    idempotencyKey: options.idempotencyKey ?? null,
    plan: options.rejectsReason ? withReason(draft.plan, options.rejectsReason) : draft.plan,
  });
  await activateVersions(trx, draft.kind, key, draft.mode);
  await appendAuditWithin(trx, {
    accountId: options.by ?? null,
    companyId: draft.companyId,
    action: "import.publish",
    subject: draft.publicId,
    outcome: "done",
  });
}

function withReason(plan: string | null, rejectsReason: string): string {
  return JSON.stringify({ ...JSON.parse(plan ?? "{}"), rejectsReason });
}

/** The lines of a draft whose file was already published are of no use. */
async function dropSupersededDraft(
  db: Kysely<Schema>,
  siren: string,
  publicId: string,
  published: Published,
): Promise<void> {
  if (published.status !== "published" || published.importId === publicId) return;
  const draft = await findImport(db, siren, publicId);
  if (draft) await dropDraft(db, { companyId: draft.companyId, importId: draft.id });
}
