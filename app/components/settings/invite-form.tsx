import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { Field } from "#app/components/forms/field.tsx";

const ROLES = ["hrContributor", "executive", "companyAdmin"] as const;

export type InviteProblem = "emailWrong" | "roleMissing";

type Props = {
  readonly email: string;
  readonly problem: InviteProblem | null;
};

/** Asks for the link that brings someone into the company. */
export function InviteForm({ email, problem }: Props) {
  const { t } = useTranslation("settings");
  const errorOf = (one: InviteProblem) => (problem === one ? t(`members.${one}`) : null);
  return (
    <Form method="post" className="grid gap-4">
      <h3>{t("members.invite")}</h3>
      <p className="note">{t("members.inviteLead")}</p>
      <Field id="email" label={t("members.emailLabel")} error={errorOf("emailWrong")}>
        {(described) => (
          <input {...described} name="email" type="email" defaultValue={email} maxLength={254} />
        )}
      </Field>
      <Field id="role" label={t("members.roleLabel")} error={errorOf("roleMissing")}>
        {(described) => (
          <select {...described} name="role">
            {ROLES.map((role) => (
              <option key={role} value={role}>
                {t(`roles.${role}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p>
        <Button kind="secondary" name="intent" value="invite">
          {t("members.inviteButton")}
        </Button>
      </p>
    </Form>
  );
}
