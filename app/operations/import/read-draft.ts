import { type Import, moveImport } from "#db/queries/imports.ts";
import { completePlan } from "./complete-plan.ts";
import { type Desk, type DraftState, findDeposit } from "./desk.ts";
import { dropDraftLines } from "./discard-import.ts";
import { type DraftFile, inspectDraft } from "./draft-inspection.ts";
import { type ImportJob, startReading } from "./jobs.ts";

/**
 * Starts reading the file of a draft with what was chosen, anew when it was read before. Null when it cannot be: the draft is
 * over, being read, its file is gone, or a column is still missing.
 */
export async function readDraft(
  desk: Desk,
  siren: string,
  publicId: string,
): Promise<ImportJob | null> {
  const found = await findDeposit(desk, siren, publicId);
  if (!found?.state) return null;
  const file = await inspectDraft(desk, found.deposit, found.state);
  if (!file || !isReadable(file)) return null;

  const request = requestOf(siren, found.deposit, found.state, file);
  const key = { companyId: found.deposit.companyId, importId: found.deposit.id };
  const { encoding, separator } = request.plan;
  const mine = await moveImport(desk.connection.db, key, ["deposited", "staged"], {
    ...{ status: "running", report: null, heartbeatAt: new Date().toISOString() },
    ...{ plan: JSON.stringify(request.plan), encoding, separator },
    ...{ read: 0, accepted: 0, rejected: 0, ignored: 0 },
  });
  if (!mine) return null;
  await dropDraftLines(desk.connection.db, key);
  const { asOfMonth } = found.deposit;
  const job = startReading(desk.connection, { ...key, publicId, asOfMonth, request });
  forgetRefused(desk, job, found.state);
  return job;
}

/** Nothing of a file that turns out unreadable is kept. */
function forgetRefused({ spool }: Desk, { staged }: ImportJob, { spoolId }: DraftState): void {
  staged.then(
    ({ status }) => (status === "refused" ? spool.remove(spoolId) : undefined),
    () => spool.remove(spoolId),
  );
}

type ReadableFile = DraftFile & {
  readonly inspection: Extract<DraftFile["inspection"], { status: "readable" }>;
};

function isReadable(file: DraftFile): file is ReadableFile {
  const { inspection } = file;
  return (
    inspection.status === "readable" &&
    inspection.issues.every(({ severity }) => severity !== "blocking")
  );
}

function requestOf(
  siren: string,
  { kind, mode, createdBy }: Import,
  { choices }: DraftState,
  { source, facts, inspection }: ReadableFile,
) {
  const plan = completePlan(inspection.plan, choices);
  return { siren, kind, mode, source, facts, plan, createdBy };
}
