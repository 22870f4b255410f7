import type { Db } from "../schema.ts";

export type NewMagicLink = {
  readonly tokenHash: string;
  readonly browserHash: string;
  readonly accountId: number;
  readonly returnTo: string | null;
  readonly createdAt: string;
  readonly expiresAt: string;
};

export async function insertMagicLink(db: Db, link: NewMagicLink): Promise<void> {
  await db
    .insertInto("magicLink")
    .values({ ...link, consumedAt: null })
    .execute();
}

/** Links asked for an account since an instant, used or not. */
export async function countMagicLinks(db: Db, accountId: number, since: string): Promise<number> {
  const { links } = await db
    .selectFrom("magicLink")
    .select(({ fn }) => fn.countAll<number>().as("links"))
    .where("accountId", "=", accountId)
    .where("createdAt", ">", since)
    .executeTakeFirstOrThrow();
  return Number(links);
}

/**
 * Uses the link up and says whose it is; null when it is unknown, used, expired, or asked from another browser. One statement,
 * so that two clicks at once let one in.
 */
export async function consumeMagicLink(
  db: Db,
  { tokenHash, browserHash }: { readonly tokenHash: string; readonly browserHash: string },
  now: string,
): Promise<{ accountId: number; returnTo: string | null } | null> {
  const row = await db
    .updateTable("magicLink")
    .set({ consumedAt: now })
    .where("tokenHash", "=", tokenHash)
    .where("browserHash", "=", browserHash)
    .where("consumedAt", "is", null)
    .where("expiresAt", ">", now)
    .returning(["accountId", "returnTo"])
    .executeTakeFirst();
  return row ?? null;
}
