import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { database } from "#app/platform/database.server.ts";
import { signInAs } from "#app/platform/sign-in.server.ts";
import { consumeSignInLink } from "#app/platform/sign-in-links.server.ts";
import { requireAccount } from "#db/queries/accounts.ts";

/** Opening the link does nothing: programs that scan mails open it too. */
export function loader(_: LoaderFunctionArgs) {
  return null;
}

export async function action({ request, params }: ActionFunctionArgs) {
  const link = await consumeSignInLink(request, params.token ?? "");
  if (!link) return data({ status: "refused" as const }, { status: 410 });

  const account = await requireAccount(database(), link.accountId);
  return signInAs(request, account, link.returnTo);
}

export const meta: MetaFunction = ({ matches }) =>
  titled(matches, (t) => t("confirmTitle", { ns: "signIn" }));

export default function ConfirmSignIn() {
  const { t } = useTranslation("signIn");
  if (useActionData<typeof action>()) return <Refused />;

  return (
    <Form method="post" className="grid gap-5">
      <h1>{t("confirmTitle")}</h1>
      <p>{t("confirmText")}</p>
      <p>
        <Button>{t("confirm")}</Button>
      </p>
    </Form>
  );
}

function Refused() {
  const { t } = useTranslation("signIn");
  return (
    <section className="grid gap-5" role="alert">
      <h1>{t("refusedTitle")}</h1>
      <p>{t("refusedText")}</p>
      <p>
        <Link to="/sign-in" className="button button-primary">
          {t("again")}
        </Link>
      </p>
    </section>
  );
}
