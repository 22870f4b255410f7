import { companyTokens } from "#app/platform/api/company-tokens.server.ts";
import { findCompany } from "#db/queries/companies.ts";
import { unknownCompany } from "./company-figures.ts";
import { requiredOption, type Verb } from "./verb.ts";

/** Lists a company's tokens: what they are for and whether they still serve, never the token. */
export const tokenListVerb: Verb = {
  name: "token list",
  usage: "token list --company SIREN",
  options: { company: { type: "string" } },
  positionals: [0, 0],
  async run(call) {
    const siren = requiredOption(call, "company");
    const { db } = await call.connection();
    if (!(await findCompany(db, siren))) return unknownCompany(siren);

    const tokens = await companyTokens(db, siren);
    return { json: tokens, text: tokens.map(lineOf).join("\n") || "No token." };
  },
};

type Listed = Awaited<ReturnType<typeof companyTokens>>[number];

function lineOf({ id, label, scopes, state, expiresAt, lastUsedAt }: Listed) {
  const used = lastUsedAt === null ? "never used" : `last used ${lastUsedAt}`;
  return [id, state, scopes.join(","), `until ${expiresAt}`, used, label].join("  ");
}
