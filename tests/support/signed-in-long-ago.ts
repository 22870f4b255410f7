import type { Kysely } from "kysely";
import { findAccountByEmail } from "#db/queries/accounts.ts";
import type { Schema } from "#db/schema.ts";

/** Every session of that person becomes one that was seen a moment ago, but begun before a recent sign-in. */
export async function signedInLongAgo(db: Kysely<Schema>, email: string): Promise<void> {
  const account = await findAccountByEmail(db, email);
  await db
    .updateTable("session")
    .set({ createdAt: new Date(Date.now() - 16 * 60_000).toISOString() })
    .where("accountId", "=", account?.id ?? 0)
    .execute();
}
