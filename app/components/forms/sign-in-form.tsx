import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { ErrorSummary } from "./error-summary.tsx";
import { Field } from "./field.tsx";

type Props = {
  readonly lastResult: SubmissionResult<string[]> | null;
  readonly returnTo: string | null;
  readonly isMailMissing: boolean;
};

export function SignInForm({ lastResult, returnTo, isMailMissing }: Props) {
  const { t } = useTranslation("signIn");
  const [form, fields] = useForm<{ email: string; returnTo?: string }>({
    id: "sign-in",
    lastResult,
  });
  const { email } = fields;
  const error = email.errors ? t("emailInvalid") : null;
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-5">
      <ErrorSummary problems={error ? [{ fieldId: email.id, message: error }] : []} />
      {isMailMissing && (
        <p className="error-summary" role="alert">
          {t("noMail")}
        </p>
      )}
      <p>{t("lead")}</p>
      {returnTo && <input type="hidden" name="returnTo" value={returnTo} />}
      <Field id={email.id} label={t("email")} hint={t("emailHint")} error={error}>
        {(described) => (
          <input
            {...described}
            name={email.name}
            type="email"
            autoComplete="email"
            defaultValue={email.initialValue}
          />
        )}
      </Field>
      <p>
        <Button>{t("send")}</Button>
      </p>
    </Form>
  );
}
