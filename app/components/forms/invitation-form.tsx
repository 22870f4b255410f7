import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Field } from "./field.tsx";

type Role = "companyAdmin" | "hrContributor" | "executive" | "ministryAnalyst" | "platformAdmin";

type Props = {
  readonly invitation: {
    readonly email: string;
    readonly companyName: string | null;
    readonly role: Role;
  };
  readonly problem: "noMail" | "nameMissing" | "refused" | null;
};

const FIELD = "invitation-name";

export function InvitationForm({ invitation, problem }: Props) {
  const { t } = useTranslation("signIn");
  const { email, companyName, role } = invitation;
  const roleName = t(`roles.${role}`);
  const message = problem && messageOf(problem, t);
  return (
    <Form method="post" className="grid gap-5">
      <ErrorSummary problems={message ? [{ fieldId: FIELD, message }] : []} />
      <h1>{t("invitation.title")}</h1>
      <p>
        {companyName === null
          ? t("invitation.asPlatform", { role: roleName })
          : t("invitation.asMember", { company: companyName, role: roleName })}
      </p>
      <Field
        id={FIELD}
        label={t("invitation.name")}
        error={problem === "nameMissing" ? t("invitation.nameMissing") : null}
      >
        {(described) => <input {...described} name="name" autoComplete="name" maxLength={120} />}
      </Field>
      <p className="note">{t("invitation.acceptHint", { email })}</p>
      <p>
        <Button>{t("invitation.accept")}</Button>
      </p>
    </Form>
  );
}

function messageOf(
  problem: NonNullable<Props["problem"]>,
  t: ReturnType<typeof useTranslation<"signIn">>["t"],
): string {
  if (problem === "noMail") return t("noMail");
  return problem === "refused" ? t("invitation.refusedText") : t("invitation.nameMissing");
}
