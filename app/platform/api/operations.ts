import { z } from "zod";
import type { TokenScope } from "#db/schema/accounts.ts";
import {
  catalogSchema,
  jsonStatSchema,
  languageQuerySchema,
  manifestSchema,
  observationsQuerySchema,
  observationsSchema,
  releaseDetailSchema,
  releaseIdSchema,
  releaseListSchema,
  releasesQuerySchema,
  tableSchemaSchema,
} from "./release-schemas.ts";
import {
  figureSchema,
  idempotencyKeySchema,
  importAnswerSchema,
  importQuerySchema,
  indicatorsQuerySchema,
  problemSchema,
} from "./schemas.ts";

/** Media type → what the body is; null for text of which no schema is given. */
export type Bodies = Readonly<Record<string, z.ZodType | null>>;

/** An address of the API and a method: what it takes, what it answers. The routes read what comes in with the same schemas. */
export type Operation = {
  readonly method: "get" | "post";
  readonly path: string;
  readonly tag: "openData" | "company" | "service";
  /** Of the company's token; null where none is asked for. */
  readonly scope: TokenScope | null;
  readonly params?: Readonly<Record<string, z.ZodType>>;
  readonly query?: z.ZodObject;
  readonly headers?: Readonly<Record<string, z.ZodType>>;
  readonly body?: Bodies;
  readonly answers: Readonly<Record<number, Bodies>>;
};

const JSON_TYPE = "application/json";
const PROBLEM: Bodies = { "application/problem+json": problemSchema };
const TEXT: Bodies = { "text/plain": null };
const id = { id: releaseIdSchema };
const siren = z.string().regex(/^\d{9}$/);
const open = { method: "get", tag: "openData", scope: null } as const;

/** Those that need a company's token. */
const refusals = { 401: PROBLEM, 403: PROBLEM, 404: PROBLEM };

/** Every address of the API, in the order of the documentation. */
export const operations = {
  listReleases: {
    ...open,
    path: "/api/v1/releases",
    query: releasesQuerySchema,
    answers: { 200: { [JSON_TYPE]: releaseListSchema }, 304: {}, 400: PROBLEM },
  },
  readRelease: {
    ...open,
    path: "/api/v1/releases/{id}",
    params: id,
    answers: { 200: { [JSON_TYPE]: releaseDetailSchema }, 304: {}, 404: PROBLEM },
  },
  readManifest: {
    ...open,
    path: "/api/v1/releases/{id}/manifest",
    params: id,
    answers: { 200: { [JSON_TYPE]: manifestSchema }, 304: {}, 404: PROBLEM },
  },
  readFile: {
    ...open,
    path: "/api/v1/releases/{id}/files/{name}",
    params: { ...id, name: z.string() },
    answers: {
      200: { [JSON_TYPE]: z.looseObject({ cells: z.array(z.looseObject({})) }), "text/csv": null },
      304: {},
      404: PROBLEM,
    },
  },
  readObservations: {
    ...open,
    path: "/api/v1/releases/{id}/observations",
    params: id,
    query: observationsQuerySchema,
    answers: {
      200: { [JSON_TYPE]: z.union([observationsSchema, jsonStatSchema]), "text/csv": null },
      304: {},
      400: PROBLEM,
      404: PROBLEM,
    },
  },
  readCatalog: {
    ...open,
    path: "/api/v1/catalog.jsonld",
    query: languageQuerySchema,
    answers: { 200: { "application/ld+json": catalogSchema }, 304: {}, 400: PROBLEM },
  },
  readSchema: {
    ...open,
    path: "/api/v1/schemas/{file}",
    params: { file: z.string() },
    answers: { 200: { [JSON_TYPE]: tableSchemaSchema }, 304: {}, 404: PROBLEM },
  },
  depositFile: {
    method: "post",
    path: "/api/v1/companies/{siren}/imports",
    tag: "company",
    scope: "import",
    params: { siren },
    query: importQuerySchema,
    headers: { "Idempotency-Key": idempotencyKeySchema },
    body: { "text/csv": null, "multipart/form-data": z.object({ file: z.string() }) },
    answers: {
      200: { [JSON_TYPE]: importAnswerSchema },
      201: { [JSON_TYPE]: importAnswerSchema },
      400: PROBLEM,
      ...refusals,
      408: PROBLEM,
      409: PROBLEM,
      413: PROBLEM,
      415: PROBLEM,
      422: PROBLEM,
    },
  },
  readImport: {
    method: "get",
    path: "/api/v1/companies/{siren}/imports/{id}",
    tag: "company",
    scope: "import",
    params: { siren, id: z.string() },
    answers: { 200: { [JSON_TYPE]: importAnswerSchema }, ...refusals },
  },
  readIndicators: {
    method: "get",
    path: "/api/v1/companies/{siren}/indicators",
    tag: "company",
    scope: "read",
    params: { siren },
    query: indicatorsQuerySchema,
    answers: { 200: { [JSON_TYPE]: z.array(figureSchema) }, 400: PROBLEM, ...refusals },
  },
  readOpenApi: {
    ...open,
    path: "/api/openapi.json",
    tag: "service",
    query: languageQuerySchema,
    answers: {
      200: { [JSON_TYPE]: z.looseObject({ openapi: z.string() }) },
      304: {},
      400: PROBLEM,
    },
  },
  isAlive: { ...open, path: "/healthz", tag: "service", answers: { 200: TEXT } },
  isReady: { ...open, path: "/readyz", tag: "service", answers: { 200: TEXT, 503: TEXT } },
} as const satisfies Record<string, Operation>;

export type OperationId = keyof typeof operations;

export const operationIds = Object.keys(operations) as readonly OperationId[];

export function operationOf(operationId: OperationId): Operation {
  return operations[operationId];
}
