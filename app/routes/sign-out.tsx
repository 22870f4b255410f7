import { type ActionFunctionArgs, redirect } from "@remix-run/node";
import { requireSession } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { closeSession } from "#app/platform/session.server.ts";
import { appendAudit } from "#db/queries/audit.ts";

export function loader() {
  return redirect("/");
}

export async function action({ request }: ActionFunctionArgs) {
  const { account } = await requireSession(request);
  const cookie = await closeSession(request);
  await appendAudit(database(), {
    accountId: account.id,
    companyId: null,
    action: "signOut",
    subject: null,
    outcome: "done",
  });
  return redirect("/", { headers: { "Set-Cookie": cookie } });
}
