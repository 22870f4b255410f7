import { endToken } from "#app/platform/api/company-tokens.server.ts";
import { findCompany } from "#db/queries/companies.ts";
import { unknownCompany } from "./company-figures.ts";
import { requiredOption, type Verb } from "./verb.ts";

/** Ends a token at once: the next request that carries it is answered 401. */
export const tokenRevokeVerb: Verb = {
  name: "token revoke",
  usage: "token revoke ID --company SIREN",
  options: { company: { type: "string" } },
  positionals: [1, 1],
  async run(call) {
    const siren = requiredOption(call, "company");
    const [id = ""] = call.positionals;
    const { db } = await call.connection();
    const company = await findCompany(db, siren);
    if (!company) return unknownCompany(siren);

    const isRevoked = await endToken(db, { siren, companyId: company.id, id, accountId: null });
    const status = isRevoked ? "revoked" : "notFound";
    const text = isRevoked ? `The token ${id} is revoked.` : `No live token has the id ${id}.`;
    return { json: { status, id }, text, refused: !isRevoked };
  },
};
