import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "#app/components/forms/error-summary.tsx";
import { ProveForm } from "#app/components/forms/prove-form.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { InviteForm } from "#app/components/settings/invite-form.tsx";
import { MemberSection } from "#app/components/settings/member-section.tsx";
import { SettingsAnswer } from "#app/components/settings/settings-answer.tsx";
import { TokenForm } from "#app/components/settings/token-form.tsx";
import { TokenSection } from "#app/components/settings/token-section.tsx";
import { requireCompany } from "#app/platform/access.server.ts";
import { companyTokens, TOKEN_DAYS } from "#app/platform/api/company-tokens.server.ts";
import { database } from "#app/platform/database.server.ts";
import { changeSettings, givesAccess } from "#app/platform/settings-action.server.ts";
import { hasSignedInRecently, mailProof, notRecent } from "#app/platform/step-up.server.ts";
import { membersOf } from "#db/queries/company-members.ts";

export async function loader({ request, params }: LoaderFunctionArgs) {
  const { siren, name, account } = await requireCompany(request, params.siren, "settings:write");
  const members = await membersOf(database(), siren);
  return {
    name,
    members: members.map((one) => ({ ...one, isSelf: one.id === account.publicId })),
    tokens: await companyTokens(database(), siren),
    durations: TOKEN_DAYS,
    isRecent: await hasSignedInRecently(request),
  };
}

export async function action({ request, params }: ActionFunctionArgs) {
  const visit = await requireCompany(request, params.siren, "settings:write");
  const form = await request.formData();
  const intent = String(form.get("intent") ?? "");
  if (intent === "prove") return mailProof(request, `/companies/${visit.siren}/settings`);
  if (givesAccess(intent) && !(await hasSignedInRecently(request))) return notRecent();

  const answer = await changeSettings(database(), visit, intent, form);
  if (answer === null) return data(null, { status: 400 });

  const isRefused = answer.kind === "tokenRefused" || "problem" in answer;
  return data(answer, { status: isRefused ? 422 : 200 });
}

export const meta: MetaFunction<typeof loader> = ({ data: shown, matches }) =>
  titled(matches, (t) => `${t("title", { ns: "settings" })}, ${shown?.name ?? ""}`);

export default function CompanySettings() {
  const { t } = useTranslation("settings");
  const { name, members, tokens, durations, isRecent } = useLoaderData<typeof loader>();
  const { told, token, invitation } = answered(useActionData<typeof action>() ?? null);
  const problems = [
    ...token.problems.map((one) => ({ fieldId: FIELD[one], message: t(`tokens.${one}`) })),
    ...(invitation.problem
      ? [{ fieldId: FIELD[invitation.problem], message: t(`members.${invitation.problem}`) }]
      : []),
  ];
  return (
    <div className="grid gap-10">
      <header className="grid gap-2">
        <h1>{t("title")}</h1>
        <p className="lead">{t("lead", { company: name })}</p>
      </header>
      <ErrorSummary problems={problems} />
      {told && <SettingsAnswer told={told} />}
      <TokenSection tokens={tokens} />
      {isRecent ? (
        <TokenForm {...{ durations, ...token }} />
      ) : (
        <Locked title={t("tokens.create")} />
      )}
      <MemberSection members={members} />
      {isRecent ? <InviteForm {...invitation} /> : <Locked title={t("members.invite")} />}
    </div>
  );
}

/** In the place of a form that lets someone or something in. */
function Locked({ title }: { readonly title: string }) {
  return (
    <ProveForm>
      <h3>{title}</h3>
    </ProveForm>
  );
}

const FIELD = {
  labelMissing: "label",
  scopeMissing: "scopes",
  daysUnknown: "days",
  emailWrong: "email",
  roleMissing: "role",
} as const;

const BLANK_TOKEN = { label: "", scopes: [], days: 365, problems: [] };
const BLANK_INVITATION = { email: "", problem: null };

type Answer = ReturnType<typeof useActionData<typeof action>> | null;

/** What to tell, and what the two forms take up again when they were refused. */
function answered(answer: Answer) {
  const blank = { told: null, token: BLANK_TOKEN, invitation: BLANK_INVITATION };
  if (!answer) return blank;
  if (answer.kind === "tokenRefused") return { ...blank, token: answer };
  if ("problem" in answer) return { ...blank, invitation: answer };
  return { ...blank, told: answer };
}
