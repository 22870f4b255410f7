import { Form } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { ErrorSummary } from "#app/components/forms/error-summary.tsx";
import type { FieldValues } from "#app/intake/value-tally.ts";
import { type AmbiguousDate, dateControl, isAsked, valueControl } from "./chosen-values.ts";
import { DateOrder } from "./date-order.tsx";
import { StepActions } from "./step-actions.tsx";
import { StepPage } from "./step-page.tsx";
import { ValueTable } from "./value-table.tsx";

type Props = {
  readonly siren: string;
  readonly home: string;
  readonly fileName: string | null;
  readonly remembered: boolean;
  readonly fields: readonly FieldValues[];
  readonly partial: boolean;
  readonly dates: readonly AmbiguousDate[];
  /** Controls left without an answer. */
  readonly left: readonly string[];
};

/** The values of the columns of words, and what only a person can say of them. */
export function ValuesPage(props: Props) {
  const { siren, home, fileName, remembered, fields, partial, dates, left } = props;
  const { t } = useTranslation("imports");
  const isNothingAsked = dates.length === 0 && !fields.some(hasAsked);
  const problems = left.map((control) => ({
    fieldId: control,
    message: leftText(t, control, props),
  }));
  return (
    <StepPage
      {...{ siren, fileName }}
      step="values"
      title={t("values.title")}
      lead={t("values.lead")}
    >
      <ErrorSummary problems={problems} />
      {remembered && <p className="notice">{t("remembered")}</p>}
      {partial && <p className="notice">{t("values.partial")}</p>}
      {isNothingAsked && <p className="notice">{t("values.nothing")}</p>}
      <Form method="post" id="values" className="grid gap-8">
        {dates.map((date) => (
          <DateOrder key={date.field} date={date} isLeft={left.includes(dateControl(date.field))} />
        ))}
        {fields.filter(hasAsked).map((field) => (
          <ValueTable key={field.field} field={field} left={left} />
        ))}
      </Form>
      <ReadAlone fields={fields.filter((field) => !hasAsked(field))} />
      <StepActions label={t("values.read")} back={`${home}/columns`} home={home} form="values" />
    </StepPage>
  );
}

function hasAsked({ values }: FieldValues): boolean {
  return values.some(isAsked);
}

/** Columns about which nothing is asked, for whoever wants to see how they are read. */
function ReadAlone({ fields }: Pick<Props, "fields">) {
  const { t } = useTranslation("imports");
  if (fields.length === 0) return null;
  return (
    <details>
      <summary>{t("values.readAlone")}</summary>
      <div className="grid gap-8 pt-4">
        {fields.map((field) => (
          <ValueTable key={field.field} field={field} left={[]} />
        ))}
      </div>
    </details>
  );
}

/** Which value, or which column of dates, still waits for an answer. */
function leftText(
  t: ReturnType<typeof useTranslation<"imports">>["t"],
  control: string,
  { fields, dates }: Pick<Props, "fields" | "dates">,
): string {
  const date = dates.find(({ field }) => dateControl(field) === control);
  if (date) return t("values.leftDate", { column: date.header });
  for (const { field, header, values } of fields) {
    const value = values.find((_, index) => valueControl(field, index) === control);
    if (value) return t("values.left", { column: header, value: value.text });
  }
  return control;
}
