import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { ProveForm } from "#app/components/forms/prove-form.tsx";
import type { FileFacts } from "./release-facts.ts";
import { useReleaseWords } from "./use-release-words.ts";

type Props = {
  readonly file: FileFacts;
  /** It was sent without the box ticked. */
  readonly unconfirmed: boolean;
};

/** Publishing, for another person than the one who prepared, who signed in a short while ago: they confirm what they read, by its hash. */
export function PublishForm({ file, unconfirmed }: Props) {
  const { t } = useTranslation("releaseAdmin");
  if (file.preparer !== "other") return <SecondPerson preparer={file.preparer} />;
  return (
    <section className="grid gap-4">
      <h2>{t("publish.title")}</h2>
      <p>{t("publish.lead")}</p>
      {file.isRecent ? <ConfirmForm {...{ file, unconfirmed }} /> : <ProveForm />}
    </section>
  );
}

function ConfirmForm({ file, unconfirmed }: Props) {
  const { t } = useTranslation("releaseAdmin");
  const words = useReleaseWords();
  return (
    <Form method="post" className="grid gap-4">
      <input type="hidden" name="intent" value="publish" />
      <input type="hidden" name="manifestSha256" value={file.manifestSha256 ?? ""} />
      {unconfirmed && (
        <p id="confirmed-error" className="field-message">
          {t("publish.unticked")}
        </p>
      )}
      <div className="release-confirm">
        <input
          type="checkbox"
          id="confirmed"
          name="confirmed"
          value="1"
          {...(unconfirmed ? { "aria-invalid": true, "aria-describedby": "confirmed-error" } : {})}
        />
        <label htmlFor="confirmed">{t("publish.confirm")}</label>
      </div>
      <p>
        <Button>{t("publish.button", { release: words.release(file) })}</Button>
      </p>
    </Form>
  );
}

function SecondPerson({ preparer }: { readonly preparer: "self" | "unknown" }) {
  const { t } = useTranslation("releaseAdmin");
  return (
    <section className="notice grid gap-2">
      <h2 className="text-lg">{t("publish.ownTitle")}</h2>
      <p>{t(`publish.second.${preparer}`)}</p>
    </section>
  );
}
