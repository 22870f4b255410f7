import { useTranslation } from "react-i18next";

/** Which edition of each official list the release was made with. */
export function VintageTable({
  vintages,
}: {
  readonly vintages: Readonly<Record<string, string>>;
}) {
  const { t } = useTranslation(["releases", "reference"]);
  const kept = Object.entries(vintages);
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 id="vintages">{t("vintages.title")}</h2>
      {kept.length === 0 ? (
        <p>{t("vintages.none")}</p>
      ) : (
        <table className="plain-table">
          <caption className="sr-only">{t("vintages.title")}</caption>
          <thead>
            <tr>
              <th scope="col">{t("vintages.nomenclature")}</th>
              <th scope="col">{t("vintages.vintage")}</th>
            </tr>
          </thead>
          <tbody>
            {kept.map(([nomenclature, vintage]) => (
              <tr key={nomenclature}>
                <th scope="row">
                  {t(`names.${nomenclature as "communes"}`, {
                    ns: "reference",
                    defaultValue: nomenclature,
                  })}
                </th>
                <td>{vintage}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
