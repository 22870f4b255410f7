import type { CompanyRole } from "../schema/accounts.ts";
import type { Db } from "../schema.ts";

export type Membership = {
  readonly role: CompanyRole;
  readonly companyId: number;
  readonly siren: string;
  readonly name: string;
};

/** The companies someone belongs to, by name, and as what. */
export async function membershipsOf(db: Db, accountId: number): Promise<Membership[]> {
  return db
    .selectFrom("membership")
    .innerJoin("company", "company.id", "membership.companyId")
    .select(["membership.role", "membership.companyId", "company.siren", "company.name"])
    .where("accountId", "=", accountId)
    .orderBy("company.name")
    .execute();
}

export type MemberCompany = {
  readonly id: number;
  readonly siren: string;
  readonly name: string;
  readonly naf: string;
  readonly headcountBand: string;
};

/** The company of that SIREN as one of its members sees it; null for everyone else. */
export async function findMemberCompany(
  db: Db,
  siren: string,
  accountId: number,
): Promise<(MemberCompany & { role: CompanyRole }) | null> {
  const row = await db
    .selectFrom("company")
    .innerJoin("membership", "membership.companyId", "company.id")
    .select(["id", "siren", "name", "naf", "headcountBand", "role"])
    .where("siren", "=", siren)
    .where("accountId", "=", accountId)
    .executeTakeFirst();
  return row ?? null;
}

/** Makes someone a member, or changes their role. */
export async function putMembership(
  db: Db,
  companyId: number,
  accountId: number,
  role: CompanyRole,
): Promise<void> {
  await db
    .insertInto("membership")
    .values({ companyId, accountId, role, createdAt: new Date().toISOString() })
    .onConflict((conflict) => conflict.columns(["companyId", "accountId"]).doUpdateSet({ role }))
    .execute();
}
