import { useTranslation } from "react-i18next";
import { Field } from "#app/components/forms/field.tsx";
import { hireIndicators } from "#app/domain/indicators/index.ts";
import type { PartProps } from "./policy-part.ts";

/** What the policy should change, and what it cannot have changed. */
export function IndicatorChoices({ values, errorOf }: PartProps) {
  const { t } = useTranslation(["policies", "indicators"]);
  const error = errorOf("indicators");
  return (
    <>
      <fieldset id="indicators" className="field" aria-describedby="indicators-hint">
        <legend>{t("form.indicators")}</legend>
        <p id="indicators-hint" className="note">
          {t("form.indicatorsHint")}
        </p>
        {error && <p className="field-message">{error}</p>}
        <div className="choices">
          {hireIndicators.map(({ id }) => (
            <label key={id}>
              <input
                type="checkbox"
                name="indicators"
                value={id}
                defaultChecked={values.indicators.includes(id)}
              />
              {t(`${id}.name`, { ns: "indicators" })}
            </label>
          ))}
        </div>
      </fieldset>
      <Field
        id="untouched"
        label={t("form.untouched")}
        hint={t("form.untouchedHint")}
        error={errorOf("untouched")}
      >
        {(described) => (
          <select {...described} name="untouched" defaultValue={values.untouched}>
            <option value="">{t("form.noUntouched")}</option>
            {hireIndicators.map(({ id }) => (
              <option key={id} value={id}>
                {t(`${id}.name`, { ns: "indicators" })}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
