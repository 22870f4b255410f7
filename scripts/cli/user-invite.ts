import { invite } from "#app/platform/invitations.server.ts";
import { findCompany } from "#db/queries/companies.ts";
import {
  COMPANY_ROLES,
  isCompanyRole,
  isPlatformRole,
  PLATFORM_ROLES,
} from "#db/schema/accounts.ts";
import type { Db } from "#db/schema.ts";
import { type Answer, optionalOption, requiredOption, type Verb, WrongUsage } from "./verb.ts";

const ROLES = [...COMPANY_ROLES, ...PLATFORM_ROLES].join("|");
const ADDRESS = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Prints a link, once: whoever opens it within seven days and reads the mails of that address gets the role. */
export const userInviteVerb: Verb = {
  name: "user invite",
  usage: `user invite --email E --role ${ROLES} [--company SIREN]`,
  options: { email: { type: "string" }, role: { type: "string" }, company: { type: "string" } },
  positionals: [0, 0],
  async run(call) {
    const email = requiredOption(call, "email");
    const role = requiredOption(call, "role");
    const siren = optionalOption(call, "company");
    if (!ADDRESS.test(email)) throw new WrongUsage(`--email is not an address: ${email}`);

    const { db } = await call.connection();
    if (isPlatformRole(role)) return inviteToPlatform(db, email, role, siren);
    if (!isCompanyRole(role)) throw new WrongUsage(`--role is one of ${ROLES}`);
    if (siren === null) throw new WrongUsage(`--role ${role} needs --company`);

    const company = await findCompany(db, siren);
    if (!company) return refused(`No company has the SIREN ${siren}.`);
    return invited(await invite(db, { email, companyId: company.id, role }), email, role);
  },
};

async function inviteToPlatform(
  db: Db,
  email: string,
  role: (typeof PLATFORM_ROLES)[number],
  siren: string | null,
): Promise<Answer> {
  if (siren !== null) throw new WrongUsage(`--role ${role} takes no --company`);
  return invited(await invite(db, { email, companyId: null, role }), email, role);
}

function invited(link: string, email: string, role: string): Answer {
  const text = `Give this link to ${email}; it works once, for seven days:\n${link}`;
  return { json: { link, email, role }, text };
}

function refused(reason: string): Answer {
  return { json: { status: "refused", message: reason }, text: reason, refused: true };
}
