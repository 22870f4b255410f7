import { useTranslation } from "react-i18next";
import { columnsOf } from "#app/intake/columns-of.ts";
import "./imports.css";
import type { FileKind } from "#app/intake/reading.ts";

const FILES = {
  sites: { template: "sites.csv", schema: "sites.json" },
  hires: { template: "embauches.csv", schema: "embauches.json" },
  applications: { template: "candidatures.csv", schema: "candidatures.json" },
} as const;

/** Every column of our three files, from the declared ones. */
export function FilesHelp() {
  const { t } = useTranslation("imports");
  return (
    <div className="grid gap-10">
      <header className="grid gap-3">
        <h1>{t("help.title")}</h1>
        <p className="lead">{t("help.lead")}</p>
      </header>
      {(["sites", "hires", "applications"] as const).map((kind) => (
        <section key={kind} className="grid gap-3">
          <h2>{t(`help.${kind}`)}</h2>
          <p className="actions">
            <a href={`/templates/${FILES[kind].template}`} download>
              {t("help.template", { file: FILES[kind].template })}
            </a>
            <a href={`/api/v1/schemas/${FILES[kind].schema}`}>{t("help.schema")}</a>
          </p>
          <ColumnTable kind={kind} />
        </section>
      ))}
    </div>
  );
}

function ColumnTable({ kind }: { readonly kind: FileKind }) {
  const { t } = useTranslation(["imports", "columns"]);
  return (
    <table className="stacked">
      <caption className="sr-only">{t(`help.${kind}`)}</caption>
      <thead>
        <tr>
          <th scope="col">{t("help.column")}</th>
          <th scope="col">{t("help.meaning")}</th>
          <th scope="col">{t("help.required")}</th>
          <th scope="col">{t("help.example")}</th>
        </tr>
      </thead>
      <tbody>
        {columnsOf(kind).map(([header, { required, examples }]) => (
          <tr key={header}>
            <th scope="row">
              <code>{header}</code>
            </th>
            <td>{t(`${kind}.${header}` as never, { ns: "columns" })}</td>
            <td data-label={t("help.required")}>{required ? t("help.yes") : t("help.no")}</td>
            <td data-label={t("help.example")}>{examples.find((text) => text !== "") ?? "–"}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
