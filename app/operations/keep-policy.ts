import type { Policy } from "#app/domain/effects/policy.ts";
import type { Connection } from "#db/connection.ts";
import { appendAuditWithin } from "#db/queries/audit.ts";
import { lockCompany } from "#db/queries/companies.ts";
import { findPolicy, insertPolicy, updatePolicy } from "#db/queries/policies.ts";
import type { Db } from "#db/schema.ts";

/** Account of who decides; null on the command line. */
export type By = number | null;

/** Adds a policy to a company, with its line in the journal; its id. Null when there is no such company. */
export async function addPolicy(
  db: Connection["db"],
  siren: string,
  policy: Policy,
  by: By = null,
): Promise<string | null> {
  return db.transaction().execute(async (trx) => {
    const companyId = await lockCompany(trx, siren);
    if (companyId === null) return null;

    const id = await insertPolicy(trx, { companyId, by }, policy);
    await audited(trx, companyId, by, "policy.add", id);
    return id;
  });
}

/** Replaces what a policy says; false when the company has none of that id. */
export async function changePolicy(
  db: Connection["db"],
  siren: string,
  id: string,
  policy: Policy,
  by: By = null,
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const companyId = await lockCompany(trx, siren);
    if (companyId === null || !(await updatePolicy(trx, companyId, id, policy))) return false;

    await audited(trx, companyId, by, "policy.change", id);
    return true;
  });
}

/** Closes a policy after its last month; false when the company has none of that id, or it would end before it started. */
export async function closePolicy(
  db: Connection["db"],
  siren: string,
  id: string,
  { endsOn, by = null }: { readonly endsOn: number; readonly by?: By },
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const companyId = await lockCompany(trx, siren);
    const policy = await findPolicy(trx, siren, id);
    if (companyId === null || !policy || endsOn < policy.startsOn) return false;

    await updatePolicy(trx, companyId, id, { ...policy, endsOn });
    await audited(trx, companyId, by, "policy.close", id);
    return true;
  });
}

function audited(trx: Db, companyId: number, accountId: By, action: string, subject: string) {
  return appendAuditWithin(trx, { accountId, companyId, action, subject, outcome: "done" });
}
