import { useTranslation } from "react-i18next";
import type { Language } from "#app/locales/languages.ts";
import "./api-docs.css";
import type { DocumentedApi } from "./documented.ts";
import { OperationSection } from "./operation-section.tsx";
import { ShapeSection } from "./shape-section.tsx";

type Props = { readonly api: DocumentedApi; readonly language: Language };

/** The whole API on one page: a list of addresses, each address, the shapes of what they answer. */
export function ApiPage({ api, language }: Props) {
  const { t } = useTranslation("api");
  return (
    <div className="grid gap-10">
      <header className="grid gap-3">
        <h1>{api.title}</h1>
        <p className="lead">{api.lead}</p>
        <p className="flex flex-wrap gap-x-6 gap-y-2">
          <a href={`/api/openapi.json?lang=${language}`}>{t("page.document")}</a>
          <a href={`/api/v1/catalog.jsonld?lang=${language}`}>{t("page.catalogue")}</a>
        </p>
      </header>
      <Contents api={api} />
      {api.groups.map(({ name, title, operations }) => (
        <section key={name} className="grid gap-8" aria-labelledby={`group-${name}`}>
          <h2 id={`group-${name}`}>{title}</h2>
          {name === "company" && <p>{api.token}</p>}
          {operations.map((operation) => (
            <OperationSection key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
      <section className="grid gap-6" aria-labelledby="shapes">
        <h2 id="shapes">{t("page.shapes")}</h2>
        {api.shapes.map((shape) => (
          <ShapeSection key={shape.name} shape={shape} />
        ))}
      </section>
    </div>
  );
}

function Contents({ api }: { readonly api: DocumentedApi }) {
  const { t } = useTranslation("api");
  return (
    <nav className="api-contents" aria-label={t("page.contents")}>
      {api.groups.map(({ name, title, operations }) => (
        <div key={name}>
          <p className="note">{title}</p>
          <ul>
            {operations.map(({ id, method, path, summary }) => (
              <li key={id}>
                <a href={`#${id}`}>{summary}</a>{" "}
                <code>
                  {method} {path}
                </code>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
