import { redirect } from "@remix-run/node";
import type { Account } from "#db/queries/accounts.ts";
import { appendAudit } from "#db/queries/audit.ts";
import { database } from "./database.server.ts";
import { openSession } from "./session.server.ts";
import { homeOf, visitorOf } from "./visitor.server.ts";

/** Opens a session and goes where the person wanted to, else to their home. */
export async function signInAs(
  request: Request,
  account: Account,
  returnTo: string | null,
): Promise<Response> {
  const cookie = await openSession(request, account.id);
  await appendAudit(database(), {
    accountId: account.id,
    companyId: null,
    action: "signIn",
    subject: null,
    outcome: "done",
  });
  const to = returnTo ?? homeOf(await visitorOf(account));
  return redirect(to, { headers: { "Set-Cookie": cookie } });
}
