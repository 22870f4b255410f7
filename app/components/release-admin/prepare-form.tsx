import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { Field } from "#app/components/forms/field.tsx";
import { useFormats } from "#app/locales/use-texts.ts";
import type { QuarterLine } from "./release-facts.ts";
import { useReleaseWords } from "./use-release-words.ts";

/** The quarters that hires were deposited for: those that may not be prepared say why before the click. */
export function PrepareForm({ quarters }: { readonly quarters: readonly QuarterLine[] }) {
  const { t } = useTranslation("releaseAdmin");
  const { month } = useFormats();
  const { period: named } = useReleaseWords();
  const open = quarters.filter(({ state }) => state === "open");
  return (
    <section className="grid gap-4">
      <h2>{t("prepare.title")}</h2>
      <p>{t("prepare.lead")}</p>
      {quarters.length === 0 && <p className="notice">{t("prepare.noDeposit")}</p>}
      {quarters.length > 0 && open.length === 0 && <p className="notice">{t("prepare.none")}</p>}
      {quarters.length > 0 && (
        <Form method="post" className="grid gap-4">
          <Field id="period" label={t("prepare.quarter")} error={null}>
            {(described) => (
              <select {...described} name="period" defaultValue={open[0]?.period}>
                {quarters.map(({ period, state, from }) => (
                  <option key={period} value={period} disabled={state !== "open"}>
                    {t(`prepare.${state}`, { quarter: named(period), month: month(from) })}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <p>
            <Button disabled={open.length === 0}>{t("prepare.begin")}</Button>
          </p>
        </Form>
      )}
      <p className="note">{t("prepare.erratumHint")}</p>
    </section>
  );
}
