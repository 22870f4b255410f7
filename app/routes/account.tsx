import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { SessionList } from "#app/components/forms/session-list.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { requireSession } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { openSessionsOf } from "#app/platform/session.server.ts";
import { visitorOf } from "#app/platform/visitor.server.ts";
import { appendAudit } from "#db/queries/audit.ts";
import { deleteSession } from "#db/queries/sessions.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const { account, session } = await requireSession(request);
  const sessions = await openSessionsOf(account.id);
  return {
    person: await visitorOf(account),
    sessions: sessions.map((one) => ({ ...one, isCurrent: one.idHash === session.idHash })),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const { account, session } = await requireSession(request);
  const idHash = String((await request.formData()).get("session") ?? "");
  const isRevoked = await deleteSession(database(), account.id, idHash);
  await appendAudit(database(), {
    accountId: account.id,
    companyId: null,
    action: "sessionRevoke",
    subject: null,
    outcome: isRevoked ? "done" : "refused",
  });
  return idHash === session.idHash ? redirect("/") : data({ isRevoked });
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("title", { ns: "account" }));

export default function AccountPage() {
  const { t } = useTranslation("account");
  const { person, sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <div className="grid gap-10">
      <header className="grid gap-2">
        <h1>{t("title")}</h1>
        <p className="lead">{t("signedInAs", { name: person.name, email: person.email })}</p>
      </header>
      <section className="grid gap-3">
        <h2>{t("companies")}</h2>
        {person.companies.length === 0 && <p>{t("noCompany")}</p>}
        <ul>
          {person.companies.map(({ siren, name }) => (
            <li key={siren}>
              <Link to={`/companies/${siren}`}>{name}</Link>
            </li>
          ))}
        </ul>
      </section>
      <section className="grid gap-3">
        <h2>{t("sessionsTitle")}</h2>
        <p className="note">{t("sessionsLead")}</p>
        <p role="status">{answer?.isRevoked && t("revoked")}</p>
        <SessionList sessions={sessions} />
      </section>
    </div>
  );
}
