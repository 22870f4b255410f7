import { redirect } from "@remix-run/node";
import type { Desk, DraftState } from "#app/operations/import/desk.ts";
import { findDeposit } from "#app/operations/import/desk.ts";
import { type DraftFile, inspectDraft } from "#app/operations/import/draft-inspection.ts";
import { type CompanyVisit, notFound } from "#app/platform/access.server.ts";
import type { Import } from "#db/queries/imports.ts";
import { desk } from "./desk.server.ts";

/** A deposit of the company of the address, and who looks at it. */
export type DepositVisit = {
  readonly company: CompanyVisit;
  readonly desk: Desk;
  readonly deposit: Import;
  readonly state: DraftState | null;
  /** Where its pages are. */
  readonly home: string;
};

/** A deposit of the company that was asked for; someone else's is the same 404 as a missing one. */
export async function visitDeposit(
  company: CompanyVisit,
  publicId: string | undefined,
): Promise<DepositVisit> {
  const open = await desk();
  const found = await findDeposit(open, company.siren, publicId ?? "");
  if (!found) throw notFound();
  const home = `/companies/${company.siren}/imports/${found.deposit.publicId}`;
  return { company, desk: open, home, ...found };
}

export type DraftVisit = DepositVisit & { readonly state: DraftState; readonly file: DraftFile };

/** A draft in the hands of who looks at it, with its file; anything else goes to the page that says what it is. */
export async function visitDraft(
  company: CompanyVisit,
  publicId: string | undefined,
): Promise<DraftVisit> {
  const visit = await visitDeposit(company, publicId);
  const { deposit, state, home } = visit;
  const isDraft = deposit.status === "deposited" || deposit.status === "staged";
  if (!isDraft || !state || isTaken(visit)) throw redirect(home);

  const file = await inspectDraft(visit.desk, deposit, state);
  if (!file) throw redirect(home);
  return { ...visit, state, file };
}

/** Another contributor has the draft in hand; what is over is in nobody's. */
export function isTaken({ deposit, company }: DepositVisit): boolean {
  const isDraft = ["deposited", "running", "staged"].includes(deposit.status);
  return isDraft && deposit.heldBy !== null && deposit.heldBy !== company.account.id;
}
