import { useTranslation } from "react-i18next";
import type { DocumentedShape } from "./documented.ts";
import { TypeName } from "./type-name.tsx";

/** The fields of a shape that answers have. */
export function ShapeSection({ shape: { name, fields } }: { readonly shape: DocumentedShape }) {
  const { t } = useTranslation("api");
  return (
    <section className="api-operation" aria-labelledby={`shape-${name}`}>
      <h3 id={`shape-${name}`}>{name}</h3>
      <dl className="api-list">
        {fields.map((field) => (
          <div key={field.name}>
            <dt>
              <code>{field.name}</code>
            </dt>
            <dd>
              <TypeName type={field.type} />
              {!field.required && <span className="note"> · {t("page.optional")}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
