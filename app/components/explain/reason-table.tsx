import { useTranslation } from "react-i18next";
import type { ReasonCount } from "#app/domain/indicators/explanation.ts";
import { useFormats } from "#app/locales/use-texts.ts";

type Props = { readonly title: string; readonly reasons: readonly ReasonCount[] };

/** Who is left out, reason by reason. */
export function ReasonTable({ title, reasons }: Props) {
  const { t, i18n } = useTranslation("explanation");
  const { number } = useFormats();
  if (reasons.length === 0) {
    return (
      <div>
        <p className="note">{title}</p>
        <p>{t("nothing")}</p>
      </div>
    );
  }
  return (
    <table className="break-words">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{t("reason")}</th>
          <th scope="col" className="numeric">
            {t("count")}
          </th>
        </tr>
      </thead>
      <tbody>
        {reasons.map(({ reason, count }) => (
          <tr key={reason}>
            <th scope="row">
              {i18n.exists(`reasons.${reason}`, { ns: "explanation" })
                ? t(`reasons.${reason as "unavailable"}`)
                : reason}
            </th>
            <td className="numeric">{number(count)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
