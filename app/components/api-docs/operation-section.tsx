import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import type { DocumentedAnswer, DocumentedOperation, DocumentedParameter } from "./documented.ts";
import { TypeName } from "./type-name.tsx";

/** One address: what it is for, what it takes, what it answers, and a command to try it. */
export function OperationSection({ operation }: { readonly operation: DocumentedOperation }) {
  const { t } = useTranslation("api");
  const { id, method, path, summary, description, needsToken, takes, example } = operation;
  return (
    <section className="api-operation" aria-labelledby={id}>
      <h3 id={id}>{summary}</h3>
      <p className="api-address">
        <code>
          {method} {path}
        </code>{" "}
        <span className="note">{needsToken ? t("page.scope") : t("page.open")}</span>
      </p>
      <p>{description}</p>
      <h4>{t("page.parameters")}</h4>
      <Parameters parameters={operation.parameters} />
      {takes.length > 0 && (
        <p>
          {t("page.body")} <code>{takes.join(", ")}</code>
        </p>
      )}
      <h4>{t("page.answers")}</h4>
      <Answers answers={operation.answers} />
      <h4>{t("page.example")}</h4>
      <pre className="api-example">
        <code>{example}</code>
      </pre>
    </section>
  );
}

function Parameters({ parameters }: { readonly parameters: readonly DocumentedParameter[] }) {
  const { t } = useTranslation("api");
  if (parameters.length === 0) return <p className="note">{t("page.noParameters")}</p>;

  return (
    <dl className="api-list">
      {parameters.map(({ name, place, required, type, byDefault, meaning }) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
          </dt>
          <dd>
            {meaning}{" "}
            <span className="note">
              {[
                t(`page.places.${place}`),
                type.text,
                ...(required ? [t("page.required")] : []),
                ...(byDefault === null ? [] : [t("page.byDefault", { value: byDefault })]),
              ].join("\u00A0· ")}
            </span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Answers({ answers }: { readonly answers: readonly DocumentedAnswer[] }) {
  return (
    <dl className="api-list">
      {answers.map(({ status, meaning, bodies }) => (
        <div key={status}>
          <dt>
            <code>{status}</code>
          </dt>
          <dd>
            {meaning}
            {bodies.map(({ media, types }) => (
              <span key={media} className="note block">
                <code>{media}</code>
                {types.map((type, index) => (
                  <Fragment key={type.text}>
                    {index === 0 ? " " : ", "}
                    <TypeName type={type} />
                  </Fragment>
                ))}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
