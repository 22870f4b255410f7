import type { Db } from "../schema.ts";
import type { Account } from "./accounts.ts";

export type Session = {
  readonly idHash: string;
  readonly browser: string;
  readonly createdAt: string;
  readonly lastSeenAt: string;
  readonly expiresAt: string;
};

export type NewSession = Session & { readonly accountId: number };

export async function insertSession(db: Db, session: NewSession): Promise<void> {
  await db.insertInto("session").values(session).execute();
}

/** The session of that hash with its account, unless it ended: `now` and `idleSince` are ISO instants. */
export async function findLiveSession(
  db: Db,
  idHash: string,
  { now, idleSince }: { readonly now: string; readonly idleSince: string },
): Promise<{ session: Session; account: Account } | null> {
  const row = await db
    .selectFrom("session")
    .innerJoin("account", "account.id", "session.accountId")
    .select(["idHash", "browser", "session.createdAt", "lastSeenAt", "expiresAt"])
    .select(["account.id", "publicId", "email", "name", "platformRole", "language"])
    .where("idHash", "=", idHash)
    .where("expiresAt", ">", now)
    .where("lastSeenAt", ">", idleSince)
    .executeTakeFirst();
  if (!row) return null;

  const { idHash: hash, browser, createdAt, lastSeenAt, expiresAt, ...account } = row;
  return { session: { idHash: hash, browser, createdAt, lastSeenAt, expiresAt }, account };
}

export async function touchSession(db: Db, idHash: string, now: string): Promise<void> {
  await db.updateTable("session").set({ lastSeenAt: now }).where("idHash", "=", idHash).execute();
}

/** Someone's open sessions, the last seen first. */
export async function sessionsOf(
  db: Db,
  accountId: number,
  { now, idleSince }: { readonly now: string; readonly idleSince: string },
): Promise<Session[]> {
  return db
    .selectFrom("session")
    .select(["idHash", "browser", "createdAt", "lastSeenAt", "expiresAt"])
    .where("accountId", "=", accountId)
    .where("expiresAt", ">", now)
    .where("lastSeenAt", ">", idleSince)
    .orderBy("lastSeenAt", "desc")
    .execute();
}

/** Ends one of someone's sessions; false when it was not theirs or had ended. */
export async function deleteSession(db: Db, accountId: number, idHash: string): Promise<boolean> {
  const { numDeletedRows } = await db
    .deleteFrom("session")
    .where("accountId", "=", accountId)
    .where("idHash", "=", idHash)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Removes what no visitor can use any more. */
export async function deleteEndedSessions(db: Db, now: string): Promise<void> {
  await db.deleteFrom("session").where("expiresAt", "<=", now).execute();
}
