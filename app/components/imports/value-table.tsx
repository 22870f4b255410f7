import { useTranslation } from "react-i18next";
import type { CountedValue, FieldValues } from "#app/intake/value-tally.ts";
import { useFormats } from "#app/locales/use-texts.ts";
import { isAsked, NOT_PROVIDED, valueControl } from "./chosen-values.ts";
import { useValueName } from "./use-value-name.ts";

type Props = { readonly field: FieldValues; readonly left: readonly string[] };

/** The distinct values of a column with their number, and what each means. */
export function ValueTable({ field, left }: Props) {
  const { t } = useTranslation("imports");
  const { number } = useFormats();
  return (
    <section className="grid gap-2">
      <h2 className="text-lg">{field.header}</h2>
      <table className="value-table stacked">
        <caption className="sr-only">{field.header}</caption>
        <thead>
          <tr>
            <th scope="col">{t("values.value")}</th>
            <th scope="col" className="numeric">
              {t("values.count")}
            </th>
            <th scope="col">{t("values.meaning")}</th>
          </tr>
        </thead>
        <tbody>
          {field.values.map((value, index) => (
            <tr key={value.text}>
              <th scope="row">{value.text === "" ? t("values.empty") : value.text}</th>
              <td className="numeric" data-label={t("values.count")}>
                {number(value.count)}
              </td>
              <td data-label={t("values.meaning")}>
                <Meaning
                  {...{ field, value }}
                  control={valueControl(field.field, index)}
                  left={left}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {field.more > 0 && <p className="note">{t("values.more", { count: field.more })}</p>}
    </section>
  );
}

type MeaningProps = Props & { readonly value: CountedValue; readonly control: string };

function Meaning({ field, value, control, left }: MeaningProps) {
  const { t } = useTranslation("imports");
  const name = useValueName(field.field);
  if (!isAsked(value)) {
    return <>{value.value === null ? t("values.notProvided") : name(value.value)}</>;
  }

  const isOpen = value.reading === "coding";
  const isLeft = left.includes(control);
  return (
    <>
      <select
        id={control}
        name={control}
        aria-label={t("values.meaningOf", { value: value.text, column: field.header })}
        defaultValue={isOpen ? "" : (value.value ?? NOT_PROVIDED)}
        {...(isLeft ? { "aria-invalid": true } : {})}
      >
        {isOpen && <option value="">{t("values.ask")}</option>}
        {field.choices.map((choice) => (
          <option key={choice} value={choice}>
            {name(choice)}
          </option>
        ))}
        <option value={NOT_PROVIDED}>{t("values.notProvided")}</option>
      </select>
      {isOpen && <p className="note">{t("values.coding")}</p>}
    </>
  );
}
