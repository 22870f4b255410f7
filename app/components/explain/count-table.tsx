import { useTranslation } from "react-i18next";
import type { ExplainedShare } from "#app/domain/indicators/explanation.ts";
import { useFormats } from "#app/locales/use-texts.ts";

type Props = { readonly counts: ExplainedShare["counts"]; readonly value: string };

/** A subtraction set out line by line: what was deposited, less who is out, less who does not answer. */
export function CountTable({ counts, value }: Props) {
  const { t } = useTranslation("explanation");
  const { number } = useFormats();
  const lines = [
    [t(counts.unit === "hires" ? "total" : "totalHeadcount"), counts.total],
    [t("excluded"), counts.excluded],
    [t("base"), counts.base],
    [t("unknown"), counts.unknown],
    [t("known"), counts.denominator],
    [t("counted"), counts.numerator],
  ] as const;
  return (
    <table className="max-w-xl break-words">
      <caption>{t("counts")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("step")}</th>
          <th scope="col" className="numeric">
            {t("count")}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(([label, count]) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td className="numeric">
              <data value={count}>{number(count)}</data>
            </td>
          </tr>
        ))}
        <tr>
          <th scope="row">{t("value")}</th>
          <td className="text-right">
            {number(counts.numerator)} / {number(counts.denominator)} = {value}
          </td>
        </tr>
      </tbody>
    </table>
  );
}
