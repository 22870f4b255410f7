import { insertAccount, type NewAccount } from "#db/queries/accounts.ts";
import { putMembership } from "#db/queries/memberships.ts";
import { nextId } from "#db/queries/next-id.ts";
import type { CompanyRole } from "#db/schema/accounts.ts";
import type { Db } from "#db/schema.ts";

/** Two companies, and people who see one, the other, or neither. */
export const COMPANIES = [
  { siren: "552100554", name: "Ateliers du Rhône" },
  { siren: "732829320", name: "Logis du Nord" },
] as const;

type Person = NewAccount & { readonly company?: 0 | 1; readonly role?: CompanyRole };

const person = (name: string, email: string, rest: Partial<Person> = {}): Person => ({
  name,
  email,
  platformRole: null,
  language: "fr",
  isDemonstration: true,
  ...rest,
});

export const PEOPLE: readonly Person[] = [
  person("Nadia Benali", "nadia@ateliers.example", { company: 0, role: "hrContributor" }),
  person("Paul Martin", "paul@ateliers.example", { company: 0, role: "executive" }),
  person("Claire Dubois", "claire@ministere.example", { platformRole: "ministryAnalyst" }),
  person("Hugo Petit", "hugo@ancrage.example", { platformRole: "platformAdmin" }),
  person("Anne Leroy", "anne@ateliers.example", {
    company: 0,
    role: "companyAdmin",
    isDemonstration: false,
  }),
  person("Ines Morel", "ines@logis.example", {
    company: 1,
    role: "hrContributor",
    isDemonstration: false,
  }),
];

/** Puts them in the database; their account ids by e-mail address. */
export async function seedPeople(db: Db): Promise<Map<string, number>> {
  const companyIds = [];
  for (const company of COMPANIES) companyIds.push(await insertTestCompany(db, company));

  const ids = new Map<string, number>();
  for (const { company, role, ...account } of PEOPLE) {
    const id = await insertAccount(db, account);
    ids.set(account.email, id);
    const companyId = company === undefined ? undefined : companyIds[company];
    if (companyId !== undefined && role) await putMembership(db, companyId, id, role);
  }
  return ids;
}

async function insertTestCompany(
  db: Db,
  { siren, name }: { siren: string; name: string },
): Promise<number> {
  const id = await nextId(db, "company");
  const createdAt = "2026-01-01T00:00:00.000Z";
  await db
    .insertInto("company")
    .values({
      id,
      siren,
      name,
      naf: "62.02A",
      headcountBand: "31",
      groupSiren: null,
      agent: null,
      createdAt,
    })
    .execute();
  return id;
}
