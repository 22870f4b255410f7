import {
  createToken,
  DEFAULT_TOKEN_DAYS,
  TOKEN_DAYS,
} from "#app/platform/api/company-tokens.server.ts";
import { findCompany } from "#db/queries/companies.ts";
import { TOKEN_SCOPES, type TokenScope } from "#db/schema/accounts.ts";
import { unknownCompany } from "./company-figures.ts";
import { freeText, optionalOption, requiredOption, type Verb, WrongUsage } from "./verb.ts";

const DAYS = TOKEN_DAYS.join("|");

/** Prints a token, once, for the programs of a company. */
export const tokenCreateVerb: Verb = {
  name: "token create",
  usage: `token create --company SIREN --scope ${TOKEN_SCOPES.join(",")} [--label TEXT] [--days ${DAYS}]`,
  options: {
    company: { type: "string" },
    scope: { type: "string" },
    label: { type: "string" },
    days: { type: "string" },
  },
  positionals: [0, 0],
  async run(call) {
    const siren = requiredOption(call, "company");
    const scopes = scopesOf(requiredOption(call, "scope"));
    const days = daysOf(optionalOption(call, "days"));
    const label = freeText(call, "label");
    const { db } = await call.connection();
    const company = await findCompany(db, siren);
    if (!company) return unknownCompany(siren);

    const asked = { companyId: company.id, label, scopes, days, accountId: null };
    const { id, token } = await createToken(db, asked);
    const text = `Keep this token; it is shown once and serves for ${days} days:\n${token}`;
    return { json: { id, token, label, scopes, days }, text };
  },
};

function scopesOf(text: string): TokenScope[] {
  const asked = text.split(",").map((scope) => scope.trim());
  const scopes = TOKEN_SCOPES.filter((scope) => asked.includes(scope));
  if (scopes.length === new Set(asked).size) return scopes;
  throw new WrongUsage(`--scope holds ${TOKEN_SCOPES.join(", ")}: ${text}`);
}

function daysOf(text: string | null): number {
  if (text === null) return DEFAULT_TOKEN_DAYS;
  const days = TOKEN_DAYS.find((one) => String(one) === text);
  if (days === undefined) throw new WrongUsage(`--days is one of ${DAYS}`);
  return days;
}
