import { isTokenScope, type TokenScope } from "#db/schema/accounts.ts";
import { DEFAULT_TOKEN_DAYS, TOKEN_DAYS } from "./company-tokens.server.ts";

export type TokenProblem = "labelMissing" | "scopeMissing" | "daysUnknown";

export type TokenForm = {
  readonly label: string;
  readonly scopes: readonly TokenScope[];
  readonly days: number;
  readonly problems: readonly TokenProblem[];
};

const LONGEST_LABEL = 80;

/** What a posted form asks of a token; without a problem it can be made. */
export function readTokenForm(form: FormData): TokenForm {
  const label = String(form.get("label") ?? "")
    .trim()
    .slice(0, LONGEST_LABEL);
  const scopes = form.getAll("scope").map(String).filter(isTokenScope);
  const days = TOKEN_DAYS.find((one) => String(one) === form.get("days"));
  return {
    ...{ label, scopes: [...new Set(scopes)], days: days ?? DEFAULT_TOKEN_DAYS },
    problems: [
      ...(label === "" ? (["labelMissing"] as const) : []),
      ...(scopes.length === 0 ? (["scopeMissing"] as const) : []),
      ...(days === undefined ? (["daysUnknown"] as const) : []),
    ],
  };
}
