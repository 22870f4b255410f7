import { parseWithZod } from "@conform-to/zod/v4";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { DemonstrationPeople } from "#app/components/forms/demonstration-people.tsx";
import { LinkSent } from "#app/components/forms/link-sent.tsx";
import { SignInForm } from "#app/components/forms/sign-in-form.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { config } from "#app/platform/config.server.ts";
import { database } from "#app/platform/database.server.ts";
import { enterDemonstration } from "#app/platform/demonstration.server.ts";
import { mailWay } from "#app/platform/mail.server.ts";
import { localPath } from "#app/platform/return-to.server.ts";
import { browserSecret } from "#app/platform/sign-in-links.server.ts";
import { mailSignInLink } from "#app/platform/sign-in-mail.server.ts";
import { signInRequest } from "#app/platform/sign-in-request.server.ts";
import { demonstrationPeople } from "#db/queries/accounts.ts";

export async function loader({ request }: LoaderFunctionArgs) {
  const people = config().demo ? await demonstrationPeople(database()) : [];
  return {
    people: people.map(({ publicId, name, role, platformRole, companyName }) => ({
      publicId,
      name,
      role: role ?? platformRole,
      companyName,
    })),
    returnTo: localPath(new URL(request.url).searchParams.get("returnTo")),
    mailWay: mailWay(),
  };
}

export async function action({ request }: ActionFunctionArgs) {
  const form = await request.formData();
  if (form.has("person")) return enterDemonstration(request, String(form.get("person")));

  const submission = parseWithZod(form, { schema: signInRequest });
  if (submission.status !== "success") return data({ result: submission.reply() }, { status: 422 });
  if (mailWay() === "none") return data({ noMail: true }, { status: 503 });

  const { email, returnTo } = submission.value;
  const browser = browserSecret(request);
  void mailSignInLink(email, browser.secret, localPath(returnTo));
  return data({ sentTo: email }, { headers: { "Set-Cookie": browser.cookie } });
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("title", { ns: "signIn" }));

export default function SignIn() {
  const { t } = useTranslation("signIn");
  const { people, returnTo, mailWay: way } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  if (answer && "sentTo" in answer) return <LinkSent email={answer.sentTo} way={way} />;

  return (
    <div className="grid gap-12">
      {people.length > 0 && <DemonstrationPeople people={people} />}
      <section className="grid gap-5">
        {people.length > 0 ? <h2>{t("title")}</h2> : <h1>{t("title")}</h1>}
        <SignInForm
          lastResult={answer && "result" in answer ? answer.result : null}
          returnTo={returnTo}
          isMailMissing={answer !== undefined && "noMail" in answer}
        />
      </section>
    </div>
  );
}
