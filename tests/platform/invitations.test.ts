import { expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { acceptedBy, invite, openInvitation } from "#app/platform/invitations.server.ts";
import { findAccountByEmail } from "#db/queries/accounts.ts";
import { verifyAudit } from "#db/queries/audit.ts";
import { findCompany } from "#db/queries/companies.ts";
import { membershipsOf } from "#db/queries/memberships.ts";
import { freshPlatform } from "#tests/support/platform.ts";

const START = new Date("2026-11-24T09:00:00Z");
const DAY = 24 * 3600 * 1000;

test("accepting makes the account and the membership, once", async () => {
  await using _ = await freshPlatform();
  const token = await anInvitation();

  expect(await acceptedBy(token, "Zoé Roux", START)).toBe("zoe@ateliers.example");
  const account = await findAccountByEmail(database(), "zoe@ateliers.example");
  expect(account).toMatchObject({ name: "Zoé Roux", platformRole: null });
  expect(await membershipsOf(database(), account?.id ?? 0)).toMatchObject([{ role: "executive" }]);
  expect(await acceptedBy(token, "Someone else", START)).toBeNull();
  expect(await verifyAudit(database())).toEqual({ status: "intact", entries: 1 });
});

test("someone who has an account keeps their name and gains the role", async () => {
  await using platform = await freshPlatform();
  const token = await anInvitation("INES@logis.example");
  await acceptedBy(token, "Impostor", START);
  const memberships = await membershipsOf(database(), platform.accountOf("ines@logis.example"));
  expect(memberships.map(({ name }) => name)).toEqual(["Ateliers du Rhône", "Logis du Nord"]);
  expect((await findAccountByEmail(database(), "ines@logis.example"))?.name).toBe("Ines Morel");
});

test("a platform role is given by a platform invitation", async () => {
  await using _ = await freshPlatform();
  const url = await invite(
    database(),
    { email: "z@m.example", companyId: null, role: "ministryAnalyst" },
    START,
  );
  await acceptedBy(url.split("/").at(-1), "Zoé", START);
  const account = await findAccountByEmail(database(), "z@m.example");
  expect(account?.platformRole).toBe("ministryAnalyst");
});

test.each([
  { days: 6.99, isOpen: true },
  { days: 7, isOpen: false },
  { days: 8, isOpen: false },
])("after $days days, open: $isOpen", async ({ days, isOpen }) => {
  await using _ = await freshPlatform();
  const token = await anInvitation();
  const at = new Date(START.getTime() + days * DAY);
  expect((await openInvitation(token, at)) !== null).toBe(isOpen);
  expect((await acceptedBy(token, "Zoé", at)) !== null).toBe(isOpen);
});

test.each([undefined, "", "guess"])("%j opens nothing", async (token) => {
  await using _ = await freshPlatform();
  await anInvitation();
  expect(await openInvitation(token, START)).toBeNull();
});

async function anInvitation(email = "zoe@ateliers.example"): Promise<string> {
  const company = await findCompany(database(), "552100554");
  const companyId = company?.id ?? 0;
  const url = await invite(database(), { email, companyId, role: "executive" }, START);
  return url.split("/").at(-1) ?? "";
}
