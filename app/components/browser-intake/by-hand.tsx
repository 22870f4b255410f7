import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";

const GESTURES = ["remove", "month", "commune", "district", "save"] as const;

/** How to prepare the file in a spreadsheet. */
export function ByHand() {
  const { t } = useTranslation("prepare");
  return (
    <section className="grid gap-3">
      <h2>{t("byHand.title")}</h2>
      <p>{t("byHand.lead")}</p>
      <ol className="grid gap-1 list-decimal pl-6">
        {GESTURES.map((gesture) => (
          <li key={gesture}>{t(`byHand.${gesture}`)}</li>
        ))}
      </ol>
      <p className="actions">
        <a href="/templates/embauches.csv" download>
          {t("byHand.template")}
        </a>
        <Link to="/help/files">{t("byHand.help")}</Link>
      </p>
    </section>
  );
}
