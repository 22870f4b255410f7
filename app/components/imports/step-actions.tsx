import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";

type Props = {
  /** The one button of the step. */
  readonly label: string;
  /** Where the step before is; null on the first. */
  readonly back: string | null;
  /** Address of the deposit, where a draft is dropped. */
  readonly home: string;
  /** The form that the button sends. */
  readonly form: string;
};

/** Go on, go back, or give the draft up. */
export function StepActions({ label, back, home, form }: Props) {
  const { t } = useTranslation("imports");
  return (
    <div className="actions">
      <Button form={form}>{label}</Button>
      {back && <Link to={back}>{t("back")}</Link>}
      <DropDraft home={home} />
    </div>
  );
}

/** Gives a draft up: a form of its own, so that no step is sent with it. */
export function DropDraft({ home }: { readonly home: string }) {
  const { t } = useTranslation("imports");
  return (
    <Form method="post" action={`${home}?index`}>
      <button className="link-button" type="submit" name="intent" value="drop">
        {t("dropDraft")}
      </button>
    </Form>
  );
}
