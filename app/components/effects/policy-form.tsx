import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { ErrorSummary } from "#app/components/forms/error-summary.tsx";
import { Field } from "#app/components/forms/field.tsx";
import { policyKindIds } from "#app/domain/effects/policy-kinds.ts";
import type { FieldProblem, PolicyValues } from "#app/domain/effects/policy-values.ts";
import { IndicatorChoices } from "./indicator-choices.tsx";
import { MoreFields } from "./policy-form-more.tsx";
import type { PartProps } from "./policy-part.ts";
import { SiteChoices } from "./site-choices.tsx";
import "./effects.css";

export type PolicyFormProps = {
  readonly values: PolicyValues;
  readonly problems: readonly FieldProblem[];
  readonly sites: readonly { readonly code: string; readonly name: string }[];
  /** Address to go back to. */
  readonly home: string;
};

/** Everything that a policy says. Works without JavaScript. */
export function PolicyForm({ values, problems, sites, home }: PolicyFormProps) {
  const { t } = useTranslation("policies");
  const errorOf = (field: keyof PolicyValues) => {
    const found = problems.find((one) => one.field === field);
    return found ? t(`problems.${found.problem}`) : null;
  };
  return (
    <Form method="post" className="grid gap-6">
      <ErrorSummary
        problems={problems.map(({ field, problem }) => ({
          fieldId: field,
          message: t(`problems.${problem}`),
        }))}
      />
      <Field id="name" label={t("form.name")} hint={t("form.nameHint")} error={errorOf("name")}>
        {(described) => (
          <input {...described} name="name" defaultValue={values.name} maxLength={120} />
        )}
      </Field>
      <Field id="kind" label={t("form.kind")} error={errorOf("kind")}>
        {(described) => (
          <select {...described} name="kind" defaultValue={values.kind}>
            {policyKindIds.map((kind) => (
              <option key={kind} value={kind}>
                {t(`kinds.${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Dates values={values} errorOf={errorOf} />
      <IndicatorChoices values={values} errorOf={errorOf} />
      <SiteChoices values={values} sites={sites} error={errorOf("sites")} />
      <MoreFields values={values} errorOf={errorOf} />
      <p className="flex flex-wrap items-center gap-6">
        <Button>{t("form.save")}</Button>
        <Link to={home}>{t("form.cancel")}</Link>
      </p>
    </Form>
  );
}

function Dates({ values, errorOf }: PartProps) {
  const { t } = useTranslation("policies");
  return (
    <div className="grid gap-6 sm:grid-cols-2">
      <Field
        id="startsOn"
        label={t("form.startsOn")}
        hint={t("form.monthHint")}
        error={errorOf("startsOn")}
      >
        {(described) => <input {...described} name="startsOn" defaultValue={values.startsOn} />}
      </Field>
      <Field
        id="endsOn"
        label={t("form.endsOn")}
        hint={t("form.endsOnHint")}
        error={errorOf("endsOn")}
      >
        {(described) => <input {...described} name="endsOn" defaultValue={values.endsOn} />}
      </Field>
    </div>
  );
}
