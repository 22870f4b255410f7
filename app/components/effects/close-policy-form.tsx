import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { Field } from "#app/components/forms/field.tsx";

/** Ends a policy after a month. */
export function ClosePolicyForm({ error }: { readonly error: string | null }) {
  const { t } = useTranslation("policies");
  return (
    <Form method="post" className="grid gap-4 border-t border-line pt-6">
      <input type="hidden" name="intent" value="close" />
      <h2>{t("form.close")}</h2>
      <p className="note">{t("form.closeHint")}</p>
      <Field id="lastMonth" label={t("form.lastMonth")} hint={t("form.monthHint")} error={error}>
        {(described) => <input {...described} name="lastMonth" />}
      </Field>
      <p>
        <Button kind="secondary">{t("form.close")}</Button>
      </p>
    </Form>
  );
}
