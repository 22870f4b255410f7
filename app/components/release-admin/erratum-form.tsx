import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { Field } from "#app/components/forms/field.tsx";

/** Prepares a quarter that was published again, for a reason that everyone will read. */
export function ErratumForm({ reasonMissing }: { readonly reasonMissing: boolean }) {
  const { t } = useTranslation("releaseAdmin");
  const error = reasonMissing ? t("erratum.reasonMissing") : null;
  return (
    <Form method="post" className="grid gap-4">
      <h2>{t("erratum.title")}</h2>
      <p>{t("erratum.lead")}</p>
      <input type="hidden" name="intent" value="erratum" />
      <Field id="reason" label={t("erratum.reason")} hint={t("erratum.hint")} error={error}>
        {(described) => <textarea {...described} name="reason" rows={3} maxLength={500} />}
      </Field>
      <p>
        <Button kind="secondary">{t("erratum.begin")}</Button>
      </p>
    </Form>
  );
}
