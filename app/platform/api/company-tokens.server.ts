import type { Kysely } from "kysely";
import {
  insertApiToken,
  type KeptToken,
  revokeToken,
  tokenId,
  tokensOf,
} from "#db/queries/api-tokens.ts";
import { appendAuditWithin } from "#db/queries/audit.ts";
import type { TokenScope } from "#db/schema/accounts.ts";
import type { Db, Schema } from "#db/schema.ts";
import { fingerprint, newSecret } from "../secrets.server.ts";

/** How long a token may serve; the longest is the rule. Days. */
export const TOKEN_DAYS = [30, 90, 365] as const;
export const DEFAULT_TOKEN_DAYS = 365;

const PREFIX = "ancrage_";
const DAY = 24 * 3_600_000;

export type AskedToken = {
  readonly companyId: number;
  readonly label: string;
  readonly scopes: readonly TokenScope[];
  readonly days: number;
  /** The account that asks; null from the command line. */
  readonly accountId: number | null;
};

/** A new token of a company with its audit entry. The token is told once: only its fingerprint is kept. */
export async function createToken(
  db: Kysely<Schema>,
  { companyId, label, scopes, days, accountId }: AskedToken,
  at: Date = new Date(),
): Promise<{ readonly id: string; readonly token: string }> {
  const token = PREFIX + newSecret();
  const tokenHash = fingerprint(token);
  const id = tokenId(tokenHash);
  await db.transaction().execute(async (trx) => {
    await insertApiToken(trx, {
      ...{ tokenHash, companyId, label, scopes: scopes.join(","), createdBy: accountId },
      createdAt: at.toISOString(),
      expiresAt: new Date(at.getTime() + days * DAY).toISOString(),
    });
    const deed = { accountId, companyId, action: "token.create", subject: id } as const;
    await appendAuditWithin(trx, { ...deed, outcome: "done" });
  });
  return { id, token };
}

export type Revocation = {
  readonly siren: string;
  readonly companyId: number;
  readonly id: string;
  readonly accountId: number | null;
};

/** Revokes a token at once and for good, with its audit entry; false when the company has no such live token. */
export async function endToken(
  db: Kysely<Schema>,
  { siren, companyId, id, accountId }: Revocation,
  at: Date = new Date(),
): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    const isRevoked = await revokeToken(trx, siren, id, at.toISOString());
    await appendAuditWithin(trx, {
      ...{ accountId, companyId, action: "token.revoke" },
      subject: isRevoked ? id : null, // an id that is not ours may hold anything
      outcome: isRevoked ? "done" : "refused",
    });
    return isRevoked;
  });
}

export type TokenState = "live" | "expired" | "revoked";

/** The company's tokens, newest first, and whether each still serves at that instant. */
export async function companyTokens(
  db: Db,
  siren: string,
  at: Date = new Date(),
): Promise<(KeptToken & { readonly state: TokenState })[]> {
  const now = at.toISOString();
  return (await tokensOf(db, siren)).map((one) => ({ ...one, state: stateOf(one, now) }));
}

function stateOf({ revokedAt, expiresAt }: KeptToken, now: string): TokenState {
  if (revokedAt !== null) return "revoked";
  return expiresAt <= now ? "expired" : "live";
}
