import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { titled } from "#app/components/layout/page-title.ts";
import { MailText } from "#app/components/mail-text.tsx";
import { useFormats } from "#app/locales/use-texts.ts";
import { notFound } from "#app/platform/access.server.ts";
import { database } from "#app/platform/database.server.ts";
import { mailWay } from "#app/platform/mail.server.ts";
import { latestMails } from "#db/queries/mails.ts";

const SHOWN = 20;

/** Only where mails go nowhere else: never in production, which would show everyone's links. */
export async function loader() {
  if (mailWay() !== "outbox") throw notFound();
  return { mails: await latestMails(database(), SHOWN) };
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("outbox.title", { ns: "signIn" }));

export default function Outbox() {
  const { t } = useTranslation("signIn");
  const { dateTime } = useFormats();
  const { mails } = useLoaderData<typeof loader>();
  return (
    <div className="grid gap-6">
      <h1>{t("outbox.title")}</h1>
      <p className="lead">{t("outbox.lead")}</p>
      {mails.length === 0 && <p>{t("outbox.empty")}</p>}
      {mails.map(({ id, recipient, subject, body, createdAt }) => (
        <article key={id} className="grid gap-1 border-t border-line pt-4">
          <h2>{subject}</h2>
          <p className="note">
            {t("outbox.to", { recipient })} · {dateTime(createdAt)}
          </p>
          <MailText text={body} />
        </article>
      ))}
    </div>
  );
}
