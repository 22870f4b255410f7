import type { TFunction } from "i18next";
import { z } from "zod";
import { i18nFor } from "#app/locales/index.ts";
import type { Language } from "#app/locales/languages.ts";
import { OPEN_LICENCE } from "./licence.ts";
import type {
  OpenApiContent,
  OpenApiDocument,
  OpenApiOperation,
  OpenApiParameter,
} from "./openapi-document.ts";
import {
  type Bodies,
  type Operation,
  type OperationId,
  operationIds,
  operationOf,
} from "./operations.ts";
import * as releaseSchemas from "./release-schemas.ts";
import * as schemas from "./schemas.ts";

type Text = TFunction<"api">;

/** The version of the API: what follows the slash of its addresses, and what was added since. */
export const API_VERSION = "1.0.0";

/** What the document has under a name of its own: the rest is written where it is used. */
const NAMED = {
  Release: releaseSchemas.releaseSchema,
  ReleaseList: releaseSchemas.releaseListSchema,
  ReleaseDetail: releaseSchemas.releaseDetailSchema,
  Manifest: releaseSchemas.manifestSchema,
  Observation: releaseSchemas.observationSchema,
  Observations: releaseSchemas.observationsSchema,
  JsonStat: releaseSchemas.jsonStatSchema,
  Catalog: releaseSchemas.catalogSchema,
  TableSchema: releaseSchemas.tableSchemaSchema,
  Import: schemas.importAnswerSchema,
  Issue: schemas.issueSchema,
  Decision: schemas.decisionSchema,
  Figure: schemas.figureSchema,
  Problem: schemas.problemSchema,
  WrongParameter: schemas.wrongParameterSchema,
} as const;

/** The whole API as an OpenAPI 3.1 document, made from the schemas that the routes read and answer with; its texts in a language. */
export function openApiDocument(
  language: Language,
  { baseUrl, version }: { readonly baseUrl: string; readonly version: string },
): OpenApiDocument {
  const text = i18nFor(language).getFixedT(language, "api");
  const paths: Record<string, Record<string, OpenApiOperation>> = {};
  for (const id of operationIds) {
    const { path, method } = operationOf(id);
    paths[path] = { ...paths[path], [method]: documented(id, text) };
  }
  return {
    openapi: "3.1.0",
    info: {
      title: text("title"),
      description: text("lead"),
      version,
      license: { name: "Licence Ouverte 2.0", url: OPEN_LICENCE },
    },
    servers: [{ url: baseUrl }],
    tags: (["openData", "company", "service"] as const).map((name) => ({
      name,
      description: text(`tags.${name}`),
    })),
    paths,
    components: {
      schemas: namedSchemas(),
      securitySchemes: {
        token: { type: "http", scheme: "bearer", description: text("token") },
      },
    },
  };
}

function documented(id: OperationId, text: Text): OpenApiOperation {
  const { tag, scope, body, answers, ...operation } = operationOf(id);
  const responses = Object.entries(answers).map(([status, bodies]) => [
    status,
    { description: text(`answers.${status as "200"}`), ...contentOf(bodies) },
  ]);
  return {
    operationId: id,
    tags: [tag],
    summary: text(`operations.${id}.summary`),
    description: text(`operations.${id}.description`),
    parameters: parametersOf(operation, text),
    ...(body && { requestBody: { required: true, ...contentOf(body) } }),
    responses: Object.fromEntries(responses),
    security: scope === null ? [] : [{ token: [] }],
  };
}

function parametersOf(
  { params = {}, query, headers = {} }: Pick<Operation, "params" | "query" | "headers">,
  text: Text,
): readonly OpenApiParameter[] {
  const places = [
    ["path", params],
    ["query", query?.shape ?? {}],
    ["header", headers],
  ] as const;
  return places.flatMap(([place, shapes]) =>
    Object.entries(shapes).map(([name, schema]) => ({
      name,
      in: place,
      required: place === "path" || (place === "query" && !isOptional(schema)),
      description: text(`parameters.${name as "lang"}`),
      schema: inline(schema, "input"),
    })),
  );
}

function isOptional(schema: z.core.$ZodType): boolean {
  return z.safeParse(schema, undefined).success;
}

function contentOf(bodies: Bodies): { readonly content?: OpenApiContent } {
  const entries = Object.entries(bodies);
  if (entries.length === 0) return {};
  return {
    content: Object.fromEntries(
      entries.map(([type, schema]) => [
        type,
        { schema: schema === null ? { type: "string" } : pointed(schema) },
      ]),
    ),
  };
}

/** A named schema by its name, a list or a choice of them by theirs. */
function pointed(schema: z.core.$ZodType): Readonly<Record<string, unknown>> {
  const name = Object.entries(NAMED).find(([, named]) => named === schema)?.[0];
  if (name) return { $ref: `#/components/schemas/${name}` };
  if (schema instanceof z.ZodUnion) return { oneOf: schema.options.map(pointed) };
  if (schema instanceof z.ZodArray) return { type: "array", items: pointed(schema.element) };
  return inline(schema, "output");
}

function inline(schema: z.core.$ZodType, io: "input" | "output") {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io });
  return rest;
}

function namedSchemas(): OpenApiDocument["components"]["schemas"] {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(NAMED)) registry.add(schema, { id });
  const made = z.toJSONSchema(registry, { uri: (id) => `#/components/schemas/${id}` });
  return Object.fromEntries(
    Object.entries(made.schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [
      name,
      schema,
    ]),
  );
}
