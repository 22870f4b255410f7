import { type ApiTokenTable, isTokenScope, type TokenScope } from "../schema/accounts.ts";
import type { Db } from "../schema.ts";

export type NewApiToken = Omit<ApiTokenTable, "lastUsedAt" | "revokedAt">;

export async function insertApiToken(db: Db, token: NewApiToken): Promise<void> {
  await db
    .insertInto("apiToken")
    .values({ ...token, lastUsedAt: null, revokedAt: null })
    .execute();
}

export type LiveToken = {
  readonly companyId: number;
  readonly siren: string;
  readonly scopes: readonly string[];
};

/** The token of that hash with its company, unless it ended or was revoked; `now` is an ISO instant. */
export async function findLiveToken(
  db: Db,
  tokenHash: string,
  now: string,
): Promise<LiveToken | null> {
  const row = await db
    .selectFrom("apiToken")
    .innerJoin("company", "company.id", "apiToken.companyId")
    .where("tokenHash", "=", tokenHash)
    .where("expiresAt", ">", now)
    .where("revokedAt", "is", null)
    .select(["companyId", "siren", "scopes"])
    .executeTakeFirst();
  return row ? { ...row, scopes: row.scopes.split(",") } : null;
}

/** Notes that the token serves, when that was last noted before `unless`: a busy program must not write at each request. */
export async function noteTokenUse(
  db: Db,
  tokenHash: string,
  now: string,
  unless: string,
): Promise<void> {
  await db
    .updateTable("apiToken")
    .set({ lastUsedAt: now })
    .where("tokenHash", "=", tokenHash)
    .where((is) => is.or([is("lastUsedAt", "is", null), is("lastUsedAt", "<", unless)]))
    .execute();
}

/** A token as its company sees it: nothing that would let in. */
export type KeptToken = {
  /** Start of its fingerprint: names it, and opens nothing. */
  readonly id: string;
  readonly label: string;
  readonly scopes: readonly TokenScope[];
  readonly createdAt: string;
  /** Name of the account; null from the command line. */
  readonly createdBy: string | null;
  readonly expiresAt: string;
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
};

const ID_LENGTH = 12;
const ID = /^[0-9a-f]{12}$/;

/** What a company's tokens are called by: told by lists, asked by a revocation. */
export function tokenId(tokenHash: string): string {
  return tokenHash.slice(0, ID_LENGTH);
}

/** The company's tokens, ended and revoked ones included, newest first. */
export async function tokensOf(db: Db, siren: string): Promise<KeptToken[]> {
  const rows = await db
    .selectFrom("apiToken")
    .innerJoin("company", "company.id", "apiToken.companyId")
    .leftJoin("account", "account.id", "apiToken.createdBy")
    .where("siren", "=", siren)
    .select(["tokenHash", "label", "scopes", "expiresAt", "lastUsedAt", "revokedAt"])
    .select(["apiToken.createdAt as createdAt", "account.name as createdBy"])
    .orderBy("apiToken.createdAt", "desc")
    .orderBy("tokenHash")
    .execute();
  return rows.map(({ tokenHash, scopes, ...row }) => ({
    ...row,
    id: tokenId(tokenHash),
    scopes: scopes.split(",").filter(isTokenScope),
  }));
}

/** Ends the company's token of that id for good; false when it has none, or it was revoked before. */
export async function revokeToken(
  db: Db,
  siren: string,
  id: string,
  now: string,
): Promise<boolean> {
  if (!ID.test(id)) return false;
  const company = db.selectFrom("company").select("id").where("siren", "=", siren);
  const { numUpdatedRows } = await db
    .updateTable("apiToken")
    .set({ revokedAt: now })
    .where("companyId", "=", company)
    .where("tokenHash", "like", `${id}%`)
    .where("revokedAt", "is", null)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
