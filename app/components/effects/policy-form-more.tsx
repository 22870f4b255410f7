import { useTranslation } from "react-i18next";
import { Field } from "#app/components/forms/field.tsx";
import { WINDFALL_ANSWERS } from "#app/domain/effects/windfall.ts";
import type { PartProps } from "./policy-part.ts";

/** Occupations, description, and the windfall question. */
export function MoreFields({ values, errorOf }: PartProps) {
  const { t } = useTranslation(["policies", "effects"]);
  const error = errorOf("windfall");
  return (
    <>
      <Field
        id="occupations"
        label={t("form.occupations")}
        hint={t("form.occupationsHint")}
        error={errorOf("occupations")}
      >
        {(described) => (
          <input {...described} name="occupations" defaultValue={values.occupations} />
        )}
      </Field>
      <Field
        id="description"
        label={t("form.description")}
        hint={t("form.descriptionHint")}
        error={errorOf("description")}
      >
        {(described) => (
          <textarea
            {...described}
            name="description"
            rows={3}
            maxLength={2000}
            defaultValue={values.description}
          />
        )}
      </Field>
      <fieldset id="windfall" className="field" aria-describedby="windfall-hint">
        <legend>{t("form.windfall")}</legend>
        <p id="windfall-hint" className="note">
          {t("form.windfallHint")}
        </p>
        {error && <p className="field-message">{error}</p>}
        <div className="choices">
          {WINDFALL_ANSWERS.map((answer) => (
            <div key={answer} className="grid gap-1">
              <label htmlFor={`windfall-${answer}`}>
                {t(`windfall.${answer}`, { ns: "effects" })}
              </label>
              <input
                id={`windfall-${answer}`}
                name={`windfall.${answer}`}
                inputMode="numeric"
                defaultValue={values.windfall[answer]}
              />
            </div>
          ))}
        </div>
      </fieldset>
    </>
  );
}
