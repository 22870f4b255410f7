import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { Field } from "#app/components/forms/field.tsx";
import "./settings.css";

const SCOPES = ["import", "read"] as const;

export type TokenProblem = "labelMissing" | "scopeMissing" | "daysUnknown";

type Props = {
  readonly label: string;
  readonly scopes: readonly string[];
  readonly days: number;
  /** The durations on offer, in days. */
  readonly durations: readonly number[];
  readonly problems: readonly TokenProblem[];
};

/** Asks for a token: what for, what it may do, for how long. */
export function TokenForm({ label, scopes, days, durations, problems }: Props) {
  const { t } = useTranslation("settings");
  const errorOf = (one: TokenProblem) => (problems.includes(one) ? t(`tokens.${one}`) : null);
  return (
    <Form method="post" className="grid gap-4">
      <h3>{t("tokens.create")}</h3>
      <Field
        id="label"
        label={t("tokens.labelField")}
        hint={t("tokens.labelHint")}
        error={errorOf("labelMissing")}
      >
        {(described) => <input {...described} name="label" defaultValue={label} maxLength={80} />}
      </Field>
      <ScopeChoices scopes={scopes} error={errorOf("scopeMissing")} />
      <Field id="days" label={t("tokens.daysField")} error={errorOf("daysUnknown")}>
        {(described) => (
          <select {...described} name="days" defaultValue={days}>
            {durations.map((count) => (
              <option key={count} value={count}>
                {t("tokens.days", { count })}
              </option>
            ))}
          </select>
        )}
      </Field>
      <p>
        <Button name="intent" value="createToken">
          {t("tokens.createButton")}
        </Button>
      </p>
    </Form>
  );
}

function ScopeChoices({ scopes, error }: { scopes: readonly string[]; error: string | null }) {
  const { t } = useTranslation("settings");
  return (
    <fieldset id="scopes" className="settings-choices">
      <legend>{t("tokens.scopesField")}</legend>
      {error && <p className="field-message">{error}</p>}
      {SCOPES.map((scope) => (
        <label key={scope}>
          <input
            type="checkbox"
            name="scope"
            value={scope}
            defaultChecked={scopes.includes(scope)}
          />
          {t(`tokens.scope.${scope}`)}
        </label>
      ))}
    </fieldset>
  );
}
