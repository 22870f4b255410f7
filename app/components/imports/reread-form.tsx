import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { Field } from "#app/components/forms/field.tsx";
import { ENCODINGS } from "#app/intake/encoding.ts";
import { SEPARATORS, useSeparatorName } from "./use-separator-name.ts";

type Props = { readonly encoding: string | null; readonly separator: string | null };

/** Another encoding or separator than the one found. */
export function RereadForm({ encoding, separator }: Props) {
  const { t } = useTranslation("imports");
  const separatorName = useSeparatorName();
  return (
    <details open={encoding === null}>
      <summary>{t("file.change")}</summary>
      <Form method="post" className="grid gap-4 pt-4">
        <Field id="encoding" label={t("file.encoding")} error={null}>
          {(described) => (
            <select {...described} name="encoding" defaultValue={encoding ?? undefined}>
              {ENCODINGS.map((known) => (
                <option key={known}>{known}</option>
              ))}
            </select>
          )}
        </Field>
        <Field id="separator" label={t("file.separator")} error={null}>
          {(described) => (
            <select {...described} name="separator" defaultValue={separator ?? undefined}>
              {SEPARATORS.map((known) => (
                <option key={known} value={known}>
                  {separatorName(known)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <p>
          <Button kind="secondary" name="intent" value="reread">
            {t("file.reread")}
          </Button>
        </p>
      </Form>
    </details>
  );
}
