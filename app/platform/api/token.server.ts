import { findLiveToken, insertApiToken, type LiveToken } from "#db/queries/api-tokens.ts";
import type { TokenScope } from "#db/schema/accounts.ts";
import type { Db } from "#db/schema.ts";
import { database } from "../database.server.ts";
import { fingerprint, newSecret } from "../secrets.server.ts";
import { problem } from "./problem.server.ts";

/** A token serves for so long. Days. */
export const TOKEN_DAYS = 365;

const PREFIX = "ancrage_";
const DAY = 24 * 3_600_000;

/** A new token of a company, shown once: only its fingerprint is kept. */
export async function createToken(
  db: Db,
  companyId: number,
  scopes: readonly TokenScope[],
  at: Date = new Date(),
): Promise<string> {
  const token = PREFIX + newSecret();
  await insertApiToken(db, {
    tokenHash: fingerprint(token),
    companyId,
    scopes: scopes.join(","),
    createdAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + TOKEN_DAYS * DAY).toISOString(),
  });
  return token;
}

/**
 * The company whose token the request carries, when the address is its own and the token has the scope. Without a live token:
 * 401. Someone else's company is the same 404 as a missing one. Without the scope: 403. Cookies are not looked at.
 */
export async function requireToken(
  request: Request,
  siren: string | undefined,
  scope: TokenScope,
  at: Date = new Date(),
): Promise<LiveToken> {
  const token = /^Bearer (ancrage_[\w-]{20,100})$/.exec(
    request.headers.get("Authorization") ?? "",
  )?.[1];
  const live = token ? await findLiveToken(database(), fingerprint(token), at.toISOString()) : null;
  if (!live) {
    const headers = { "WWW-Authenticate": 'Bearer realm="ancrage"' };
    throw problem(401, "A bearer token of the company is needed.", { headers });
  }
  if (live.siren !== siren) throw problem(404, "There is no such company.");
  if (!live.scopes.includes(scope))
    throw problem(403, `The token does not have the scope ${scope}.`);
  return live;
}
