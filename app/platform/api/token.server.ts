import { findLiveToken, type LiveToken, noteTokenUse } from "#db/queries/api-tokens.ts";
import type { TokenScope } from "#db/schema/accounts.ts";
import { database } from "../database.server.ts";
import { fingerprint } from "../secrets.server.ts";
import { problem } from "./problem.server.ts";

/** The last use of a token is kept to the minute. */
const NOTED_EVERY_MS = 60_000;

/**
 * The company whose token the request carries, when the address is its own and the token has the scope. Without a live token
 * (none, invented, ended, revoked): 401. Someone else's company is the same 404 as a missing one. Without the scope: 403.
 * Cookies are not looked at.
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
  const tokenHash = token ? fingerprint(token) : null;
  const live = tokenHash ? await findLiveToken(database(), tokenHash, at.toISOString()) : null;
  if (!live || !tokenHash) {
    const headers = { "WWW-Authenticate": 'Bearer realm="ancrage"' };
    throw problem(401, "A bearer token of the company is needed.", { headers });
  }
  if (live.siren !== siren) throw problem(404, "There is no such company.");
  if (!live.scopes.includes(scope))
    throw problem(403, `The token does not have the scope ${scope}.`);

  const unless = new Date(at.getTime() - NOTED_EVERY_MS).toISOString();
  await noteTokenUse(database(), tokenHash, at.toISOString(), unless);
  return live;
}
