import { createToken, TOKEN_DAYS } from "#app/platform/api/token.server.ts";
import { appendAudit } from "#db/queries/audit.ts";
import { findCompany } from "#db/queries/companies.ts";
import { TOKEN_SCOPES, type TokenScope } from "#db/schema/accounts.ts";
import { unknownCompany } from "./company-figures.ts";
import { requiredOption, type Verb, WrongUsage } from "./verb.ts";

/** Prints a token, once, for the programs of a company. */
export const tokenCreateVerb: Verb = {
  name: "token create",
  usage: `token create --company SIREN --scope ${TOKEN_SCOPES.join(",")}`,
  options: { company: { type: "string" }, scope: { type: "string" } },
  positionals: [0, 0],
  async run(call) {
    const siren = requiredOption(call, "company");
    const scopes = scopesOf(requiredOption(call, "scope"));
    const { db } = await call.connection();
    const company = await findCompany(db, siren);
    if (!company) return unknownCompany(siren);

    const token = await createToken(db, company.id, scopes);
    const deed = { accountId: null, companyId: company.id, action: "token.create" } as const;
    await appendAudit(db, { ...deed, subject: scopes.join(","), outcome: "done" });
    const text = `Keep this token; it is shown once and serves for ${TOKEN_DAYS} days:\n${token}`;
    return { json: { token, scopes, days: TOKEN_DAYS }, text };
  },
};

function scopesOf(text: string): TokenScope[] {
  const asked = text.split(",").map((scope) => scope.trim());
  const scopes = TOKEN_SCOPES.filter((scope) => asked.includes(scope));
  if (scopes.length === new Set(asked).size) return scopes;
  throw new WrongUsage(`--scope holds ${TOKEN_SCOPES.join(", ")}: ${text}`);
}
