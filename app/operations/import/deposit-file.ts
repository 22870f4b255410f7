import { randomUUID } from "node:crypto";
import type { Inspection } from "#app/intake/inspect.ts";
import type { Issue } from "#app/intake/issue.ts";
import type { FileKind } from "#app/intake/reading.ts";
import { isRejectsFile } from "#app/intake/rejects-file.ts";
import { findCompany } from "#db/queries/companies.ts";
import { insertImport } from "#db/queries/imports.ts";
import type { Desk, DraftState } from "./desk.ts";
import { monthOfParis } from "./draft.ts";
import { inspectInThread } from "./inspect-in-thread.ts";
import { recallMapping } from "./saved-mapping.ts";
import type { Spooled } from "./spool.ts";

export type Deposit = {
  readonly siren: string;
  readonly kind: FileKind;
  readonly mode: "replace" | "append";
  readonly spooled: Spooled;
  /** Account of who deposits. */
  readonly by: number;
};

export type Deposited =
  | { readonly status: "deposited"; readonly importId: string }
  /** Nothing of the file is kept. */
  | { readonly status: "refused"; readonly issues: readonly Issue[] }
  | { readonly status: "tooLarge" };

/** Opens a draft for a file that has just come in, or says why it cannot be read and forgets it. */
export async function depositFile(desk: Desk, deposit: Deposit): Promise<Deposited> {
  const { spooled, kind, siren } = deposit;
  if (spooled.status === "tooLarge") return spooled;

  const { facts, inspection } = await inspectInThread(kind, spooled.source);
  const company = await findCompany(desk.connection.db, siren);
  if (inspection.status === "refused" || !company) {
    await desk.spool.remove(spooled.id);
    return { status: "refused", issues: inspection.issues };
  }
  const importId = await openDeposit(desk, deposit, company.id, {
    inspection,
    ...{ name: spooled.source.name, sha256: facts.sha256, bytes: facts.bytes },
    state: await firstState(desk, company.id, spooled.id, inspection),
  });
  return { status: "deposited", importId };
}

type Readable = Extract<Inspection, { status: "readable" }>;

/** The choices of an earlier file with the same headers, else none. */
async function firstState(
  { connection }: Desk,
  companyId: number,
  spoolId: string,
  { plan }: Readable,
): Promise<DraftState> {
  const choices = await recallMapping(connection.db, companyId, plan);
  return { spoolId, choices: choices ?? {}, remembered: choices !== null, confirmed: [] };
}

type Opening = {
  readonly inspection: Readable;
  readonly state: DraftState;
  readonly name: string | null;
  readonly sha256: string;
  readonly bytes: number;
};

async function openDeposit(
  { connection }: Desk,
  { kind, mode, by }: Deposit,
  companyId: number,
  { inspection: { plan }, state, name, sha256, bytes }: Opening,
): Promise<string> {
  const publicId = randomUUID();
  await insertImport(connection.db, {
    ...{ companyId, publicId, kind, sha256, bytes },
    // Corrected rejects complete what was published without them: replacing would undo it.
    mode: isRejectsFile(plan.headers) ? "append" : mode,
    fileName: name,
    status: "deposited",
    encoding: plan.encoding,
    separator: plan.separator,
    ...{ read: 0, accepted: 0, rejected: 0, ignored: 0 },
    asOfMonth: monthOfParis(new Date()),
    ...{ createdBy: by, heldBy: by, draft: JSON.stringify(state) },
  });
  return publicId;
}
