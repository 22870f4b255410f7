import { useTranslation } from "react-i18next";

/** The files of a release, served by the public API, and their licence. */
export function ReleaseFiles({ id }: { readonly id: string }) {
  const { t } = useTranslation("releases");
  const home = `/api/v1/releases/${id}`;
  const addresses = {
    csv: `${home}/observations?format=csv`,
    csvFr: `${home}/observations?format=csv&dialect=fr`,
    json: `${home}/observations?format=json`,
    jsonStat: `${home}/observations?format=json-stat`,
    manifest: `${home}/manifest`,
  };
  return (
    <section className="grid grid-cols-1 gap-3">
      <h2 id="files">{t("files.title")}</h2>
      <ul className="link-list">
        {(["csv", "csvFr", "json", "jsonStat", "manifest"] as const).map((file) => (
          <li key={file}>
            <a href={addresses[file]}>{t(`files.${file}`)}</a>
          </li>
        ))}
      </ul>
      <p>{t("files.licence")}</p>
    </section>
  );
}
