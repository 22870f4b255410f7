import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { InvitationForm } from "#app/components/forms/invitation-form.tsx";
import { LinkSent } from "#app/components/forms/link-sent.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { acceptedBy, openInvitation } from "#app/platform/invitations.server.ts";
import { mailWay } from "#app/platform/mail.server.ts";
import { browserSecret } from "#app/platform/sign-in-links.server.ts";
import { mailSignInLink } from "#app/platform/sign-in-mail.server.ts";

export async function loader({ params }: LoaderFunctionArgs) {
  const invitation = await openInvitation(params.token);
  return { invitation, mailWay: mailWay() };
}

/** Accepting creates the account; the link that follows proves that the address is theirs. */
export async function action({ request, params }: ActionFunctionArgs) {
  if (mailWay() === "none") return data({ problem: "noMail" as const }, { status: 503 });
  const name = String((await request.formData()).get("name") ?? "")
    .trim()
    .slice(0, 120);
  if (name === "") return data({ problem: "nameMissing" as const }, { status: 422 });

  const email = await acceptedBy(params.token, name);
  if (email === null) return data({ problem: "refused" as const }, { status: 410 });

  const browser = browserSecret(request);
  void mailSignInLink(email, browser.secret, null);
  return data({ sentTo: email }, { headers: { "Set-Cookie": browser.cookie } });
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("invitation.title", { ns: "signIn" }));

export default function InvitationPage() {
  const { t } = useTranslation("signIn");
  const { invitation, mailWay: way } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "sentTo" in answer) return <LinkSent email={answer.sentTo} way={way} />;
  if (!invitation) {
    return (
      <section className="grid gap-5">
        <h1>{t("invitation.refusedTitle")}</h1>
        <p>{t("invitation.refusedText")}</p>
      </section>
    );
  }
  return <InvitationForm invitation={invitation} problem={answer?.problem ?? null} />;
}
