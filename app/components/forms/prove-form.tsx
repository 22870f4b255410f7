import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";

type Props = {
  /** A heading, where the page has none for it. */
  readonly children?: ReactNode;
  /** Where the page's action is, when it is not the page itself. */
  readonly action?: string;
};

/** Whoever signed in long ago does it again before what cannot be taken back: a screen left open is not a person. */
export function ProveForm({ action, children }: Props) {
  const { t } = useTranslation("signIn");
  return (
    <Form method="post" {...(action ? { action } : {})} className="grid gap-3">
      {children}
      <p>{t("prove.lead")}</p>
      <p>
        <Button kind="secondary" name="intent" value="prove">
          {t("prove.send")}
        </Button>
      </p>
    </Form>
  );
}
