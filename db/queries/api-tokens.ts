import type { Selectable } from "kysely";
import type { ApiTokenTable } from "../schema/accounts.ts";
import type { Db } from "../schema.ts";

export async function insertApiToken(db: Db, token: Selectable<ApiTokenTable>): Promise<void> {
  await db.insertInto("apiToken").values(token).execute();
}

export type LiveToken = {
  readonly companyId: number;
  readonly siren: string;
  readonly scopes: readonly string[];
};

/** The token of that hash with its company, unless it ended; `now` is an ISO instant. */
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
    .select(["companyId", "siren", "scopes"])
    .executeTakeFirst();
  return row ? { ...row, scopes: row.scopes.split(",") } : null;
}
