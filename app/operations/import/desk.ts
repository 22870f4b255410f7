import type { Connection } from "#db/connection.ts";
import { findImport, type Import, moveImport } from "#db/queries/imports.ts";
import type { Mapping } from "./complete-plan.ts";
import type { Spool } from "./spool.ts";

/** Where deposits come in: the database, and the folder where their files wait. */
export type Desk = { readonly connection: Connection; readonly spool: Spool };

/** What a draft holds besides its row. Plain JSON. */
export type DraftState = {
  /** Where its file waits. */
  readonly spoolId: string;
  readonly choices: Mapping;
  /** The choices were those of an earlier file with the same headers. */
  readonly remembered: boolean;
  /** Steps that a person went through. */
  readonly confirmed: readonly ("file" | "columns" | "values")[];
};

/** A deposit that is neither published nor over. */
const DRAFTS = ["deposited", "running", "staged"] as const;

/** A deposit with what its draft holds; null when the company has none such. */
export async function findDeposit(
  { connection }: Desk,
  siren: string,
  publicId: string,
): Promise<{ readonly deposit: Import; readonly state: DraftState | null } | null> {
  const deposit = await findImport(connection.db, siren, publicId);
  if (!deposit) return null;
  return {
    deposit,
    state: deposit.draft === null ? null : (JSON.parse(deposit.draft) as DraftState),
  };
}

/** Keeps what was chosen for a draft; false when it is a draft no more. */
export async function keepState(
  { connection }: Desk,
  deposit: Pick<Import, "companyId" | "id">,
  state: DraftState,
): Promise<boolean> {
  const key = { companyId: deposit.companyId, importId: deposit.id };
  return moveImport(connection.db, key, DRAFTS, { draft: JSON.stringify(state) });
}

/** Puts a draft in someone's hands. */
export async function holdDraft(
  { connection }: Desk,
  deposit: Pick<Import, "companyId" | "id">,
  heldBy: number,
): Promise<boolean> {
  const key = { companyId: deposit.companyId, importId: deposit.id };
  return moveImport(connection.db, key, DRAFTS, { heldBy });
}
