import type { CompanyRole } from "../schema/accounts.ts";
import type { Db } from "../schema.ts";

export type Member = {
  /** Public id of the account. */
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: CompanyRole;
  readonly createdAt: string;
};

/** Who belongs to the company, by name. */
export async function membersOf(db: Db, siren: string): Promise<Member[]> {
  return db
    .selectFrom("membership")
    .innerJoin("company", "company.id", "membership.companyId")
    .innerJoin("account", "account.id", "membership.accountId")
    .where("siren", "=", siren)
    .select(["account.publicId as id", "account.name", "account.email", "membership.role"])
    .select("membership.createdAt as createdAt")
    .orderBy("account.name")
    .orderBy("account.id")
    .execute();
}

/** Takes a member out of the company; false when they are not in it. */
export async function removeMember(db: Db, siren: string, publicId: string): Promise<boolean> {
  const company = db.selectFrom("company").select("id").where("siren", "=", siren);
  const account = db.selectFrom("account").select("id").where("publicId", "=", publicId);
  const { numDeletedRows } = await db
    .deleteFrom("membership")
    .where("companyId", "=", company)
    .where("accountId", "=", account)
    .executeTakeFirstOrThrow();
  return numDeletedRows > 0n;
}

/** Makes whoever else changes the company's members wait for the end of this transaction. */
export async function lockMembers(trx: Db, siren: string): Promise<void> {
  const company = trx.selectFrom("company").select("id").where("siren", "=", siren);
  await trx
    .updateTable("membership")
    .set(({ ref }) => ({ role: ref("role") }))
    .where("companyId", "=", company)
    .execute();
}
