import { randomUUID } from "node:crypto";
import type { CompanyRole, PlatformRole } from "../schema/accounts.ts";
import type { Db } from "../schema.ts";
import { nextId } from "./next-id.ts";

export type Account = {
  readonly id: number;
  readonly publicId: string;
  readonly email: string;
  readonly name: string;
  readonly platformRole: PlatformRole | null;
  readonly language: string;
};

export type NewAccount = Omit<Account, "id" | "publicId"> & {
  /** Offered with one click on the sign-in page of the demonstration. */
  readonly isDemonstration?: boolean;
};

const COLUMNS = ["id", "publicId", "email", "name", "platformRole", "language"] as const;

/** The account of an address, however it was typed. */
export async function findAccountByEmail(db: Db, email: string): Promise<Account | null> {
  const row = await db
    .selectFrom("account")
    .select(COLUMNS)
    .where("email", "=", foldedEmail(email))
    .executeTakeFirst();
  return row ?? null;
}

/** The account of that id; it exists, since something refers to it. */
export async function requireAccount(db: Db, id: number): Promise<Account> {
  return db.selectFrom("account").select(COLUMNS).where("id", "=", id).executeTakeFirstOrThrow();
}

/** Creates the account; its id. */
export async function insertAccount(db: Db, account: NewAccount): Promise<number> {
  const { isDemonstration = false, ...person } = account;
  const id = await nextId(db, "account");
  await db
    .insertInto("account")
    .values({
      ...person,
      id,
      email: foldedEmail(person.email),
      publicId: randomUUID(),
      isDemonstration: isDemonstration ? 1 : 0,
      createdAt: new Date().toISOString(),
    })
    .execute();
  return id;
}

export async function setAccountLanguage(db: Db, id: number, language: string): Promise<void> {
  await db.updateTable("account").set({ language }).where("id", "=", id).execute();
}

export async function setPlatformRole(db: Db, id: number, role: PlatformRole): Promise<void> {
  await db.updateTable("account").set({ platformRole: role }).where("id", "=", id).execute();
}

export type DemonstrationPerson = Account & {
  readonly role: CompanyRole | null;
  readonly companyName: string | null;
};

/** The people of the demonstration, in the order they were made. */
export async function demonstrationPeople(db: Db): Promise<DemonstrationPerson[]> {
  return db
    .selectFrom("account")
    .leftJoin("membership", "membership.accountId", "account.id")
    .leftJoin("company", "company.id", "membership.companyId")
    .select(COLUMNS.map((column) => `account.${column}` as const))
    .select(["membership.role", "company.name as companyName"])
    .where("isDemonstration", "=", 1)
    .orderBy("account.id")
    .execute();
}

function foldedEmail(email: string): string {
  return email.trim().toLowerCase();
}
