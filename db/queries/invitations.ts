import type { Role } from "../schema/accounts.ts";
import type { Db } from "../schema.ts";

export type Invitation = {
  readonly email: string;
  readonly companyId: number | null;
  readonly companyName: string | null;
  readonly role: Role;
};

export type NewInvitation = {
  readonly tokenHash: string;
  readonly email: string;
  readonly companyId: number | null;
  readonly role: Role;
  readonly createdAt: string;
  readonly expiresAt: string;
};

export async function insertInvitation(db: Db, invitation: NewInvitation): Promise<void> {
  await db
    .insertInto("invitation")
    .values({ ...invitation, acceptedAt: null })
    .execute();
}

/** The invitation, while it can be accepted. */
export async function findInvitation(
  db: Db,
  tokenHash: string,
  now: string,
): Promise<Invitation | null> {
  const row = await db
    .selectFrom("invitation")
    .leftJoin("company", "company.id", "invitation.companyId")
    .select(["email", "companyId", "company.name as companyName", "role"])
    .where("tokenHash", "=", tokenHash)
    .where("acceptedAt", "is", null)
    .where("expiresAt", ">", now)
    .executeTakeFirst();
  return row ?? null;
}

/** Uses the invitation up; false when someone was faster. */
export async function acceptInvitation(db: Db, tokenHash: string, now: string): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable("invitation")
    .set({ acceptedAt: now })
    .where("tokenHash", "=", tokenHash)
    .where("acceptedAt", "is", null)
    .where("expiresAt", ">", now)
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}
