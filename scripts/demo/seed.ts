import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileKind } from "#app/intake/reading.ts";
import { importFile } from "#app/operations/import/import-file.ts";
import { addPolicy } from "#app/operations/keep-policy.ts";
import type { Connection } from "#db/connection.ts";
import { findAccountByEmail, insertAccount } from "#db/queries/accounts.ts";
import { createCompany, findCompany } from "#db/queries/companies.ts";
import { putMembership } from "#db/queries/memberships.ts";
import { policiesOf } from "#db/queries/policies.ts";
import { applicationsFile, COUNTS_APPLICANTS } from "./applications.ts";
import { DEMO_COMPANIES, type DemoCompany } from "./companies.ts";
import { hiresFile, sitesFile } from "./files.ts";
import { DEMO_PEOPLE, type DemoPerson } from "./people.ts";
import { DEMO_POLICIES } from "./policies.ts";

/** Seeds what is missing of the demonstration, through the same import as everybody's files. Running it again changes nothing. */
export async function seedDemonstration(
  connection: Connection,
  say: (text: string) => void,
): Promise<void> {
  for (const company of DEMO_COMPANIES) {
    if (await findCompany(connection.db, company.siren)) continue;
    await seedCompany(connection, company, say);
  }
  for (const person of DEMO_PEOPLE) await seedPerson(connection, person);
  for (const policy of DEMO_POLICIES) await seedPolicy(connection, policy);
}

/** A company of the demonstration, its sites and its hires. */
export async function seedCompany(
  connection: Connection,
  company: DemoCompany,
  say: (text: string) => void,
): Promise<void> {
  const { siren, name, naf, headcountBand } = company;
  const folder = await mkdtemp(join(tmpdir(), "ancrage-demo-"));
  try {
    await createCompany(connection.db, {
      siren,
      name,
      naf,
      headcountBand,
      groupSiren: null,
      agent: null,
    });
    await deposit(connection, company, "sites", join(folder, "sites.csv"), sitesFile(company));
    const hires = await deposit(
      connection,
      company,
      "hires",
      join(folder, "embauches.csv"),
      hiresFile(company),
    );
    if (siren === COUNTS_APPLICANTS) {
      const path = join(folder, "candidatures.csv");
      await deposit(connection, company, "applications", path, applicationsFile(company));
    }
    say(`  ${name}: ${company.sites.length} sites, ${hires} hires`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Imports the file; the number of lines accepted. A demonstration that its own import refuses is a bug. */
async function deposit(
  connection: Connection,
  { siren }: DemoCompany,
  kind: FileKind,
  path: string,
  text: string,
): Promise<number> {
  await writeFile(path, text);
  const outcome = await importFile(connection, { siren, kind, path, mode: "replace", mapping: {} });
  if (outcome.status === "published") return outcome.accepted;

  const reasons = JSON.stringify([...outcome.issues.slice(0, 5), ...outcome.decisions]);
  throw new Error(`the demonstration's ${kind} of ${siren} were not published: ${reasons}`);
}

async function seedPerson({ db }: Connection, person: DemoPerson): Promise<void> {
  if (await findAccountByEmail(db, person.email)) return;

  const platformRole = "platformRole" in person ? person.platformRole : null;
  const { name, email } = person;
  const account = { name, email, platformRole, language: "fr", isDemonstration: true };
  const accountId = await insertAccount(db, account);
  if (!("siren" in person)) return;

  const company = await findCompany(db, person.siren);
  if (company) await putMembership(db, company.id, accountId, person.role);
}

/** A policy of the demonstration, once. */
export async function seedPolicy(
  { db }: Connection,
  { siren, ...policy }: (typeof DEMO_POLICIES)[number],
): Promise<void> {
  const kept = await policiesOf(db, siren);
  if (!kept.some(({ name }) => name === policy.name)) await addPolicy(db, siren, policy);
}
