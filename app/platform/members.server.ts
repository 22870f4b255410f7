import type { Kysely } from "kysely";
import { appendAuditWithin } from "#db/queries/audit.ts";
import { lockMembers, membersOf, removeMember } from "#db/queries/company-members.ts";
import { type CompanyRole, isCompanyRole } from "#db/schema/accounts.ts";
import type { Schema } from "#db/schema.ts";
import type { CompanyVisit } from "./access.server.ts";
import { invite } from "./invitations.server.ts";

const ADDRESS = /^[^\s@<>"]{1,64}@[^\s@<>"]{1,190}\.[^\s@<>"]{2,24}$/;

export type Invited =
  | { readonly link: string; readonly email: string; readonly role: CompanyRole }
  | { readonly problem: "emailWrong" | "roleMissing"; readonly email: string };

/** Makes the link that brings someone into the company, with its audit entry. Shown once: whoever invites hands it over. */
export async function inviteMember(
  db: Kysely<Schema>,
  { id: companyId, account }: CompanyVisit,
  form: FormData,
): Promise<Invited> {
  const email = String(form.get("email") ?? "").trim();
  const role = String(form.get("role") ?? "");
  if (!ADDRESS.test(email)) return { problem: "emailWrong", email };
  if (!isCompanyRole(role)) return { problem: "roleMissing", email };

  return db.transaction().execute(async (trx) => {
    const link = await invite(trx, { email, companyId, role });
    const deed = { accountId: account.id, companyId, action: "member.invite" } as const;
    await appendAuditWithin(trx, { ...deed, subject: role, outcome: "done" });
    return { link, email, role };
  });
}

export type Removal = "removed" | "notFound" | "lastAdministrator";

/** Takes someone out of the company; the last administrator stays, or nobody could let anyone in. Audited either way. */
export async function takeOut(
  db: Kysely<Schema>,
  { siren, id: companyId, account }: CompanyVisit,
  memberId: string,
): Promise<Removal> {
  return db.transaction().execute(async (trx) => {
    // Two administrators who take each other out at once are answered in turn.
    await lockMembers(trx, siren);
    const removal = removalOf(await membersOf(trx, siren), memberId);
    const isDone = removal === "removed";
    if (isDone) await removeMember(trx, siren, memberId);
    await appendAuditWithin(trx, {
      ...{ accountId: account.id, companyId, action: "member.remove" },
      ...{ subject: isDone ? memberId : null, outcome: isDone ? "done" : "refused" },
    });
    return removal;
  });
}

function removalOf(
  members: readonly { readonly id: string; readonly role: CompanyRole }[],
  memberId: string,
): Removal {
  const member = members.find(({ id }) => id === memberId);
  if (!member) return "notFound";
  const others = members.filter(({ id, role }) => id !== memberId && role === "companyAdmin");
  return member.role === "companyAdmin" && others.length === 0 ? "lastAdministrator" : "removed";
}
