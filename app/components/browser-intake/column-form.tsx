import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#app/components/forms/button.tsx";
import { columnsOf } from "#app/intake/columns-of.ts";
import type { PrepareChoices } from "#app/intake/prepare.ts";
import type { RawColumn } from "#app/intake/prepare-columns.ts";
import { chosenOf } from "./chosen.ts";
import type { PreparedNews } from "./use-preparation.ts";

const FIELDS = columnsOf("hires").map(([field]) => field);

type Props = {
  readonly prepared: PreparedNews;
  readonly choices: PrepareChoices;
  readonly canPlace: boolean;
  readonly onApply: (choices: PrepareChoices) => void;
};

/** What becomes of each column, and the little there is to decide. */
export function ColumnForm({ prepared, choices, canPlace, onApply }: Props) {
  const { t } = useTranslation("prepare");
  const { columns, askDates } = prepared;

  function apply(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault();
    onApply(chosenOf(columns, new FormData(event.currentTarget)));
  }

  return (
    <form className="grid gap-6" onSubmit={apply} aria-labelledby="columns-title">
      <h2 id="columns-title">{t("columns.title")}</h2>
      <p>{t("columns.lead")}</p>
      <ColumnTable columns={columns} />
      {askDates && <Choice name="dates" chosen={choices.dates} values={DATES} />}
      {canPlace && <Choice name="detail" chosen={choices.detail} values={DETAILS} />}
      <p>
        <Button kind="secondary">{t("columns.apply")}</Button>
      </p>
    </form>
  );
}

const DATES = ["dayMonthYear", "monthDayYear"] as const;
const DETAILS = ["commune", "densityClass"] as const;

function ColumnTable({ columns }: { readonly columns: readonly RawColumn[] }) {
  const { t } = useTranslation("prepare");
  return (
    <table className="stacked prepare-columns">
      <caption className="sr-only">{t("columns.title")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("columns.yours")}</th>
          <th scope="col">{t("columns.samples")}</th>
          <th scope="col">{t("columns.becomes")}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map((column, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one header; their order never changes.
          <ColumnLine key={index} column={column} name={`column-${index}`} />
        ))}
      </tbody>
    </table>
  );
}

function ColumnLine({ column, name }: { readonly column: RawColumn; readonly name: string }) {
  const { t } = useTranslation("prepare");
  const { header, samples, fate } = column;
  const shown = header === "" ? t("columns.unnamed") : header;
  return (
    <tr data-fate={fate.becomes}>
      <th scope="row">{shown}</th>
      <td data-label={t("columns.samples")}>{samples.join(" · ")}</td>
      <td data-label={t("columns.becomes")}>
        {isSettled(column) ? (
          <Settled column={column} />
        ) : (
          <FieldChoice column={column} name={name} label={t("columns.of", { header: shown })} />
        )}
      </td>
    </tr>
  );
}

/** A personal column does not leave, whatever is wished; a point leaves as a district. */
function isSettled({ fate }: RawColumn): boolean {
  return fate.becomes === "district" || (fate.becomes === "nothing" && fate.because !== "notAsked");
}

function Settled({ column: { fate } }: { readonly column: RawColumn }) {
  const { t } = useTranslation("prepare");
  if (fate.becomes === "district") return <span>{t("columns.district")}</span>;
  if (fate.becomes !== "nothing" || fate.because === "notAsked") return null;
  return <span>{t("columns.removed", { what: t(`personal.${fate.because}`) })}</span>;
}

type FieldProps = { readonly column: RawColumn; readonly name: string; readonly label: string };

function FieldChoice({ column: { fate }, name, label }: FieldProps) {
  const { t } = useTranslation(["prepare", "imports"]);
  const field = fate.becomes === "field" ? fate.field : "";
  return (
    <select name={name} defaultValue={field} aria-label={label}>
      <option value="">{t("columns.notSent")}</option>
      {FIELDS.map((option) => (
        <option key={option} value={option}>
          {t(`imports:fields.hires.${option as "site"}`)}
        </option>
      ))}
    </select>
  );
}

type ChoiceProps = {
  readonly name: "dates" | "detail";
  readonly chosen: string | null;
  readonly values: typeof DATES | typeof DETAILS;
};

function Choice({ name, chosen, values }: ChoiceProps) {
  const { t } = useTranslation("prepare");
  return (
    <fieldset className="choices">
      <legend>{t(`${name}.legend`)}</legend>
      {values.map((value) => (
        <label key={value} className="choice">
          <input type="radio" name={name} value={value} defaultChecked={value === chosen} />
          <span>{t(`${name}.${value}` as "detail.commune")}</span>
        </label>
      ))}
    </fieldset>
  );
}
