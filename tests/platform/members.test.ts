import { beforeAll, describe, expect, test } from "vitest";
import type { CompanyVisit } from "#app/platform/access.server.ts";
import { inviteMember, takeOut } from "#app/platform/members.server.ts";
import { findAccountByEmail } from "#db/queries/accounts.ts";
import { membersOf } from "#db/queries/company-members.ts";
import { findMemberCompany, putMembership } from "#db/queries/memberships.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { COMPANIES, seedPeople } from "#tests/support/people.ts";

const [{ siren: SIREN }] = COMPANIES;
const ANNE = "anne@ateliers.example";

// The test runner has a BASE_URL of its own ("/"), and fingerprints need a secret.
beforeAll(() => {
  Object.assign(process.env, { BASE_URL: "", SESSION_SECRET: "s".repeat(32) });
});

describe.each(databases)("members on %s", (url) => {
  test("a company sees its members; someone taken out sees it no more", async () => {
    await using db = await freshDatabase(url);
    const visit = await visitOf(db);
    const members = await membersOf(db.db, SIREN);
    expect(members.map(({ name }) => name)).toEqual(["Anne Leroy", "Nadia Benali", "Paul Martin"]);

    expect(await takeOut(db.db, visit, idOf(members, "Paul Martin"))).toBe("removed");
    const paul = await findAccountByEmail(db.db, "paul@ateliers.example");
    expect(await findMemberCompany(db.db, SIREN, paul?.id ?? 0)).toBeNull();
    expect(await takeOut(db.db, visit, idOf(members, "Paul Martin"))).toBe("notFound");
  });

  test("the last administrator stays, two who take each other out leave one", async () => {
    await using db = await freshDatabase(url);
    const visit = await visitOf(db);
    const alone = await membersOf(db.db, SIREN);
    expect(await takeOut(db.db, visit, idOf(alone, "Anne Leroy"))).toBe("lastAdministrator");

    const nadia = await findAccountByEmail(db.db, "nadia@ateliers.example");
    await putMembership(db.db, visit.id, nadia?.id ?? 0, "companyAdmin");
    const ids = ["Anne Leroy", "Nadia Benali"].map((name) => idOf(alone, name));
    const removals = await Promise.all(ids.map((id) => takeOut(db.db, visit, id)));
    expect(removals.sort()).toEqual(["lastAdministrator", "removed"]);
  });

  test("nobody of another company can be taken out", async () => {
    await using db = await freshDatabase(url);
    const visit = await visitOf(db);
    const others = await membersOf(db.db, COMPANIES[1].siren);
    expect(await takeOut(db.db, visit, others[0]?.id ?? "")).toBe("notFound");
    expect(await membersOf(db.db, COMPANIES[1].siren)).toHaveLength(others.length);
  });

  test.each([
    ["ines@logis.example", "executive", "invited"],
    ["pas une adresse", "executive", "emailWrong"],
    ["a@b.fr\r\nBcc: c@d.fr", "executive", "emailWrong"],
    ["a@b.fr", "platformAdmin", "roleMissing"],
  ])("an invitation of %j as %s is %s", async (email, role, outcome) => {
    await using db = await freshDatabase(url);
    const form = new FormData();
    form.set("email", email);
    form.set("role", role);
    const invited = await inviteMember(db.db, await visitOf(db), form);
    expect("problem" in invited ? invited.problem : "invited").toBe(outcome);
    const { kept } = await db.db
      .selectFrom("invitation")
      .select(({ fn }) => fn.countAll<number>().as("kept"))
      .executeTakeFirstOrThrow();
    expect(Number(kept)).toBe(outcome === "invited" ? 1 : 0);
  });
});

/** Anne, administrator, on the page of her company. */
async function visitOf(db: FreshDatabase): Promise<CompanyVisit> {
  await seedPeople(db.db);
  const account = await findAccountByEmail(db.db, ANNE);
  const company = account && (await findMemberCompany(db.db, SIREN, account.id));
  if (!account || !company) throw new Error("Anne is not there.");
  return { ...company, account };
}

function idOf(members: readonly { id: string; name: string }[], name: string): string {
  return members.find((member) => member.name === name)?.id ?? "";
}
