import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import type { AdminAnswer } from "./admin-answer.ts";
import { ErratumForm } from "./erratum-form.tsx";
import { PublishForm } from "./publish-form.tsx";
import type { FileFacts } from "./release-facts.ts";

type Props = { readonly file: FileFacts; readonly answer: AdminAnswer | null };

/** What may be done now with a release. */
export function FileActions({ file, answer }: Props) {
  const { t } = useTranslation("releaseAdmin");
  const { state, yearClosed } = file;
  const mayRedo = ["refused", "silent", "outdated", "prepared"].includes(state) && !yearClosed;
  return (
    <>
      {state === "prepared" && (
        <PublishForm file={file} unconfirmed={answer?.kind === "unconfirmed"} />
      )}
      {mayRedo && <RedoForm isPrimary={state !== "prepared"} />}
      {yearClosed && state !== "corrected" && <p className="notice">{t("notBegun.yearClosed")}</p>}
      {state === "published" && !yearClosed && (
        <ErratumForm reasonMissing={answer?.kind === "reasonMissing"} />
      )}
    </>
  );
}

function RedoForm({ isPrimary }: { readonly isPrimary: boolean }) {
  const { t } = useTranslation("releaseAdmin");
  return (
    <Form method="post" className="grid gap-3">
      <h2>{t("again.title")}</h2>
      <p>{t("again.lead")}</p>
      <p>
        <Button kind={isPrimary ? "primary" : "secondary"} name="intent" value="again">
          {t("again.begin")}
        </Button>
      </p>
    </Form>
  );
}
