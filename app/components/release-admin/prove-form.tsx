import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";

/** Before publishing, whoever signed in long ago does it again: a screen left open is not a person. */
export function ProveForm() {
  const { t } = useTranslation("releaseAdmin");
  return (
    <Form method="post" className="grid gap-3">
      <h2>{t("publish.title")}</h2>
      <p>{t("publish.lead")}</p>
      <p>{t("prove.lead")}</p>
      <p>
        <Button name="intent" value="prove">
          {t("prove.send")}
        </Button>
      </p>
    </Form>
  );
}
