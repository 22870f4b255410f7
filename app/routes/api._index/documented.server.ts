import type { TFunction } from "i18next";
import type {
  DocumentedAnswer,
  DocumentedApi,
  DocumentedOperation,
} from "#app/components/api-docs/documented.ts";
import { i18nFor } from "#app/locales/index.ts";
import type { Language } from "#app/locales/languages.ts";
import type { OpenApiDocument, OpenApiOperation } from "#app/platform/api/openapi-document.ts";
import { exampleOf } from "./example.server.ts";
import { typesOf, typeText } from "./type-text.server.ts";

type Text = TFunction<"api">;

/** What the page shows of the document: nothing that is not in it. */
export function documentedApi(document: OpenApiDocument, language: Language): DocumentedApi {
  const text = i18nFor(language).getFixedT(language, "api");
  const { info, tags, components } = document;
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return {
    title: info.title,
    lead: info.description,
    token: String(components.securitySchemes.token?.description ?? ""),
    groups: tags.map(({ name, description }) => ({
      name,
      title: description,
      operations: operations
        .filter(({ operation }) => operation.tags.includes(name))
        .map(({ path, method, operation }) => documented(document, path, method, operation, text)),
    })),
    shapes: Object.entries(components.schemas).map(([name, schema]) => ({
      name,
      fields: fieldsOf(schema, text),
    })),
  };
}

function documented(
  { servers: [server] }: OpenApiDocument,
  path: string,
  method: string,
  operation: OpenApiOperation,
  text: Text,
): DocumentedOperation {
  const { operationId, summary, description, parameters, requestBody, responses } = operation;
  return {
    id: operationId,
    method: method.toUpperCase(),
    ...{ path, summary, description },
    needsToken: operation.security.length > 0,
    parameters: parameters.map(({ name, in: place, required, schema, description: meaning }) => ({
      ...{ name, place, required, meaning },
      type: typeText(schema, text),
      byDefault: schema.default === undefined ? null : String(schema.default),
    })),
    takes: Object.keys(requestBody?.content ?? {}),
    answers: Object.entries(responses).map(
      ([status, response]): DocumentedAnswer => ({
        status,
        meaning: response.description,
        bodies: Object.entries(response.content ?? {}).map(([media, { schema }]) => ({
          media,
          types: typesOf(schema, text),
        })),
      }),
    ),
    example: exampleOf(`${server?.url ?? ""}${path}`, method, operation),
  };
}

/** The fields of a shape; those of an object within have their place before their name. */
function fieldsOf(
  schema: Readonly<Record<string, unknown>>,
  text: Text,
  before = "",
): DocumentedApi["shapes"][number]["fields"] {
  const properties = Object.entries((schema.properties ?? {}) as Record<string, typeof schema>);
  const required = (schema.required ?? []) as readonly string[];
  return properties.flatMap(([name, property]) => {
    const field = {
      name: before + name,
      required: required.includes(name),
      type: typeText(property, text),
    };
    return [field, ...fieldsOf(property, text, `${before}${name}.`)];
  });
}
