import { findAccountByEmail, insertAccount, setPlatformRole } from "#db/queries/accounts.ts";
import { appendAuditWithin } from "#db/queries/audit.ts";
import {
  acceptInvitation,
  findInvitation,
  type Invitation,
  insertInvitation,
} from "#db/queries/invitations.ts";
import { putMembership } from "#db/queries/memberships.ts";
import { isCompanyRole, isPlatformRole, type Role } from "#db/schema/accounts.ts";
import type { Db } from "#db/schema.ts";
import { config } from "./config.server.ts";
import { database } from "./database.server.ts";
import { fingerprint, newSecret } from "./secrets.server.ts";

const DAYS = 7;
const DAY = 24 * 3600 * 1000;

/** Invites an address, for seven days, once. The link to give to the person. */
export async function invite(
  db: Db,
  { email, companyId, role }: { email: string; companyId: number | null; role: Role },
  at: Date = new Date(),
): Promise<string> {
  const token = newSecret();
  await insertInvitation(db, {
    tokenHash: fingerprint(token),
    email: email.trim().toLowerCase(),
    companyId,
    role,
    createdAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + DAYS * DAY).toISOString(),
  });
  return `${config().baseUrl}/invitation/${token}`;
}

/** The invitation behind a token, while it can be accepted. */
export async function openInvitation(
  token: string | undefined,
  at: Date = new Date(),
): Promise<Invitation | null> {
  return findInvitation(database(), fingerprint(token ?? ""), at.toISOString());
}

/** Accepts it: account (when the address has none), role, audit, together. The invited address; null when it cannot be accepted. */
export async function acceptedBy(
  token: string | undefined,
  name: string,
  at: Date = new Date(),
): Promise<string | null> {
  const tokenHash = fingerprint(token ?? "");
  return database()
    .transaction()
    .execute(async (trx) => {
      const invitation = await findInvitation(trx, tokenHash, at.toISOString());
      if (!invitation) return null;
      if (!(await acceptInvitation(trx, tokenHash, at.toISOString()))) return null;

      const accountId = await accountFor(trx, invitation.email, name);
      await give(trx, accountId, invitation);
      await appendAuditWithin(trx, {
        accountId,
        companyId: invitation.companyId,
        action: "invitationAccept",
        subject: invitation.role,
        outcome: "done",
      });
      return invitation.email;
    });
}

async function accountFor(db: Db, email: string, name: string): Promise<number> {
  const known = await findAccountByEmail(db, email);
  return known?.id ?? insertAccount(db, { email, name, platformRole: null, language: "fr" });
}

async function give(db: Db, accountId: number, { role, companyId }: Invitation): Promise<void> {
  if (isPlatformRole(role)) await setPlatformRole(db, accountId, role);
  if (isCompanyRole(role) && companyId !== null) {
    await putMembership(db, companyId, accountId, role);
  }
}
