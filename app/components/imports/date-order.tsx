import { useTranslation } from "react-i18next";
import { type AmbiguousDate, DATE_ORDERS, dateControl } from "./chosen-values.ts";

type Props = { readonly date: AmbiguousDate; readonly isLeft: boolean };

/** A column of dates that can be read in two ways: which number is the day? */
export function DateOrder({ date, isLeft }: Props) {
  const { t } = useTranslation("imports");
  const name = dateControl(date.field);
  return (
    <fieldset className={isLeft ? "choices field-error" : "choices"} id={name}>
      <legend>{t("values.datesTitle", { column: date.header })}</legend>
      <p>{t("values.dates", { sample: date.samples[0] ?? "" })}</p>
      {DATE_ORDERS.map((order) => (
        <label key={order} className="choice">
          <input type="radio" name={name} value={order} defaultChecked={date.chosen === order} />
          <span>{t(`values.${order}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
