import type { Account } from "#db/queries/accounts.ts";
import { type Membership, membershipsOf } from "#db/queries/memberships.ts";
import { database } from "./database.server.ts";
import { mayInCompany, mayOnPlatform } from "./policy.ts";

/** Who looks at the page, as the header shows them: names and which menu entries, nothing secret. */
export type Visitor = {
  readonly name: string;
  readonly email: string;
  readonly companies: readonly VisitorCompany[];
  readonly seesReference: boolean;
  readonly seesReleases: boolean;
};

export type VisitorCompany = {
  readonly siren: string;
  readonly name: string;
  readonly seesImports: boolean;
  readonly seesSettings: boolean;
};

export async function visitorOf(account: Account): Promise<Visitor> {
  const memberships = await membershipsOf(database(), account.id);
  return {
    name: account.name,
    email: account.email,
    companies: memberships.map(visitorCompany),
    seesReference: mayOnPlatform(account.platformRole, "reference:read"),
    seesReleases: mayOnPlatform(account.platformRole, "releases:write"),
  };
}

/** Where someone goes after signing in. */
export function homeOf({ companies, seesReference }: Visitor): string {
  const [company] = companies;
  if (company) return `/companies/${company.siren}`;
  return seesReference ? "/observatory" : "/account";
}

function visitorCompany({ siren, name, role }: Membership): VisitorCompany {
  return {
    ...{ siren, name },
    seesImports: mayInCompany(role, "imports:read"),
    seesSettings: mayInCompany(role, "settings:write"),
  };
}
