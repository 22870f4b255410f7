import { sql } from "kysely";
import { expect, test } from "vitest";
import { connection, database } from "#app/platform/database.server.ts";
import { openInvitation } from "#app/platform/invitations.server.ts";
import { appendAudit } from "#db/queries/audit.ts";
import { userInviteVerb } from "#scripts/cli/user-invite.ts";
import { type Verb, WrongUsage } from "#scripts/cli/verb.ts";
import { verifyAuditVerb } from "#scripts/cli/verify-audit.ts";
import { freshPlatform } from "#tests/support/platform.ts";

const email = "zoe@ateliers.example";

test("user invite prints a link that opens the invitation", async () => {
  await using _ = await freshPlatform();
  const answer = await run(userInviteVerb, { email, role: "executive", company: "552100554" });
  const { link } = answer.json as { link: string };
  const invitation = await openInvitation(link.split("/").at(-1));
  expect(invitation).toMatchObject({ email, role: "executive", companyName: "Ateliers du Rhône" });
});

test("user invite refuses a company that is not there, and says so", async () => {
  await using _ = await freshPlatform();
  const answer = await run(userInviteVerb, { email, role: "executive", company: "000000000" });
  expect(answer.refused).toBe(true);
  expect(answer.text).toContain("000000000");
});

test.each([
  { role: "executive", company: "552100554" },
  { email: "nobody", role: "executive", company: "552100554" },
  { email, role: "owner", company: "552100554" },
  { email, role: "executive" },
  { email, role: "platformAdmin", company: "552100554" },
])("user invite with %o is a wrong usage", async (values) => {
  await using _ = await freshPlatform();
  await expect(run(userInviteVerb, values)).rejects.toThrow(WrongUsage);
});

test("verify-audit exits 1 once an entry was touched", async () => {
  await using _ = await freshPlatform();
  const entry = { accountId: 1, companyId: null, action: "signIn", subject: null } as const;
  await appendAudit(database(), { ...entry, outcome: "done" });
  expect((await run(verifyAuditVerb, {})).refused).toBeFalsy();

  await sql`update audit set account_id = 2`.execute(database());
  const answer = await run(verifyAuditVerb, {});
  expect(answer).toMatchObject({ refused: true, json: { status: "broken", at: 1 } });
});

function run(verb: Verb, values: Record<string, string | undefined>) {
  const log = () => undefined;
  return verb.run({ values, positionals: [], connection: async () => connection(), log });
}
