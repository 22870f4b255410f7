import { useTranslation } from "react-i18next";
import type { ColumnProposal } from "#app/intake/match-headers.ts";
import type { FileKind } from "#app/intake/reading.ts";
import { useFieldName } from "./use-field-name.ts";

type Props = {
  readonly kind: FileKind;
  readonly proposal: ColumnProposal;
  readonly headers: readonly string[];
  readonly isWrong: boolean;
};

/** One of our columns, the column of the file that feeds it, three of its values, how sure the match is. */
export function ColumnRow({ kind, proposal, headers, isWrong }: Props) {
  const { t } = useTranslation("imports");
  const fieldName = useFieldName(kind);
  const { field, required, column, samples, confidence } = proposal;
  const isOpen = required || column !== null;
  return (
    <tr>
      <th scope="row">
        <label htmlFor={`column-${field}`}>{fieldName(field)}</label>
        <span className="note block">
          {field}
          {required && `, ${t("columns.required")}`}
        </span>
      </th>
      <td data-label={t("columns.yours")}>
        <select
          id={`column-${field}`}
          name={`column:${field}`}
          defaultValue={column ?? ""}
          {...(isWrong ? { "aria-invalid": true } : {})}
        >
          <option value="">{t("columns.none")}</option>
          {headers.map((header, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: headers may repeat, their places do not.
            <option key={index} value={index}>
              {header}
            </option>
          ))}
        </select>
      </td>
      <td data-label={t("columns.samples")}>{samples.length > 0 ? samples.join(" · ") : "–"}</td>
      <td data-label={t("columns.confidence")} className={`confidence-${isOpen ? confidence : ""}`}>
        {isOpen ? t(`columns.${confidence}`) : "–"}
      </td>
    </tr>
  );
}
