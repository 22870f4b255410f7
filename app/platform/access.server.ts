import { redirect } from "@remix-run/node";
import type { Account } from "#db/queries/accounts.ts";
import { findMemberCompany, type MemberCompany } from "#db/queries/memberships.ts";
import type { CompanyRole } from "#db/schema/accounts.ts";
import { database } from "./database.server.ts";
import {
  type CompanyPermission,
  mayInCompany,
  mayOnPlatform,
  type PlatformPermission,
} from "./policy.ts";
import { findSession, type OpenSession } from "./session.server.ts";

/** The company of the address, and who looks at it. */
export type CompanyVisit = MemberCompany & {
  readonly role: CompanyRole;
  readonly account: Account;
};

/**
 * The company of that SIREN, for a member who has the permission. Not signed in: the sign-in page. Someone else's company is
 * the same 404 as a missing one. A member without the permission: 403. Each loader and each action calls it for itself.
 */
export async function requireCompany(
  request: Request,
  siren: string | undefined,
  permission: CompanyPermission,
): Promise<CompanyVisit> {
  const { account } = await requireSession(request);
  const company = await findMemberCompany(database(), siren ?? "", account.id);
  if (!company) throw notFound();
  if (!mayInCompany(company.role, permission)) throw forbidden();
  return { ...company, account };
}

/** The account, when its role on the platform has the permission; to others the page is the same 404 as a missing one. */
export async function requirePlatform(
  request: Request,
  permission: PlatformPermission,
): Promise<Account> {
  const { account } = await requireSession(request);
  if (!mayOnPlatform(account.platformRole, permission)) throw notFound();
  return account;
}

/** Whoever is signed in; others go to the sign-in page and come back. */
export async function requireSession(request: Request): Promise<OpenSession> {
  const open = await findSession(request);
  if (open) return open;

  const { pathname, search } = new URL(request.url);
  throw redirect(`/sign-in?${new URLSearchParams({ returnTo: pathname + search })}`);
}

export function notFound(): Response {
  return new Response(null, { status: 404, statusText: "Not Found" });
}

export function forbidden(): Response {
  return new Response(null, { status: 403, statusText: "Forbidden" });
}
