import { Ajv2020 } from "ajv/dist/2020.js";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importFile } from "#app/operations/import/import-file.ts";
import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { createToken } from "#app/platform/api/company-tokens.server.ts";
import type { OpenApiDocument, OpenApiOperation } from "#app/platform/api/openapi-document.ts";
import { type OperationId, operationIds, operationOf } from "#app/platform/api/operations.ts";
import { figureSchema } from "#app/platform/api/schemas.ts";
import { connection, database } from "#app/platform/database.server.ts";
import { findCompany } from "#db/queries/companies.ts";
import { indicatorsVerb } from "#scripts/cli/indicators.ts";
import { apiServer } from "#tests/support/api-server.ts";
import { hiresText, temporaryFile } from "#tests/support/file-deposits.ts";
import { openDataPlace } from "#tests/support/open-data.ts";

const SIREN = "552100554";
const HIRES = hiresText([
  ["2025-01", "A", "F"],
  ["2025-02", "A", "M"],
]);
const CODED = HIRES.replace(";F;", ";1;").replace(";M;", ";2;");

/** A call of an operation, and the status that it must come to. */
type Call = {
  readonly id: OperationId;
  readonly path: string;
  readonly status: number;
  readonly token?: keyof typeof tokens;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
};

const T4 = "/api/v1/releases/2025-T4";
const COMPANY = `/api/v1/companies/${SIREN}`;
const csv = { "Content-Type": "text/csv" };
const known = { "If-None-Match": "*" };

const CALLS: readonly Call[] = [
  { id: "listReleases", path: "/api/v1/releases?limit=1", status: 200 },
  { id: "listReleases", path: "/api/v1/releases", status: 304, headers: known },
  { id: "listReleases", path: "/api/v1/releases?limit=0", status: 400 },
  { id: "readRelease", path: T4, status: 200 },
  { id: "readRelease", path: T4, status: 304, headers: known },
  { id: "readRelease", path: "/api/v1/releases/2030-T1", status: 404 },
  { id: "readManifest", path: `${T4}/manifest`, status: 200 },
  { id: "readManifest", path: `${T4}/manifest`, status: 304, headers: known },
  { id: "readManifest", path: "/api/v1/releases/x/manifest", status: 404 },
  { id: "readFile", path: `${T4}/files/2025-T4.json`, status: 200 },
  { id: "readFile", path: `${T4}/files/2025-T4.csv`, status: 200 },
  { id: "readFile", path: `${T4}/files/2025-T4.csv`, status: 304, headers: known },
  { id: "readFile", path: `${T4}/files/2025-T3.csv`, status: 404 },
  { id: "readObservations", path: `${T4}/observations?by=a21`, status: 200 },
  { id: "readObservations", path: `${T4}/observations?by=a21,reg&format=json-stat`, status: 200 },
  { id: "readObservations", path: `${T4}/observations?format=csv&dialect=fr`, status: 200 },
  { id: "readObservations", path: `${T4}/observations`, status: 304, headers: known },
  { id: "readObservations", path: `${T4}/observations?by=qpv`, status: 400 },
  { id: "readObservations", path: "/api/v1/releases/x/observations", status: 404 },
  { id: "readCatalog", path: "/api/v1/catalog.jsonld?lang=en", status: 200 },
  { id: "readCatalog", path: "/api/v1/catalog.jsonld", status: 304, headers: known },
  { id: "readCatalog", path: "/api/v1/catalog.jsonld?lang=de", status: 400 },
  { id: "readSchema", path: "/api/v1/schemas/embauches.json", status: 200 },
  { id: "readSchema", path: "/api/v1/schemas/observations-fr.json", status: 200 },
  { id: "readSchema", path: "/api/v1/schemas/sites.json", status: 304, headers: known },
  { id: "readSchema", path: "/api/v1/schemas/x.json", status: 404 },
  { ...deposit("?kind=hires", { "Idempotency-Key": "k1" }), status: 201 },
  { ...deposit("?kind=hires", { "Idempotency-Key": "k1" }), status: 200 },
  { ...deposit(""), status: 400 },
  { ...deposit("?kind=hires"), token: "none", status: 401 },
  { ...deposit("?kind=hires"), token: "reading", status: 403 },
  {
    ...deposit("?kind=hires"),
    path: "/api/v1/companies/732829320/imports?kind=hires",
    status: 404,
  },
  { ...deposit("?kind=hires"), body: CODED, status: 409 },
  { ...deposit("?kind=hires", { "Content-Type": "application/json" }), status: 415 },
  { ...deposit("?kind=hires"), body: "a;b\n", status: 422 },
  { id: "readImport", path: `${COMPANY}/imports/{import}`, status: 200 },
  { id: "readImport", path: `${COMPANY}/imports/x`, status: 404 },
  { id: "readImport", path: `${COMPANY}/imports/x`, status: 401, token: "none" },
  { id: "readImport", path: `${COMPANY}/imports/x`, status: 403, token: "reading" },
  { id: "readIndicators", path: `${COMPANY}/indicators`, status: 200 },
  { id: "readIndicators", path: `${COMPANY}/indicators?by=site`, status: 200 },
  { id: "readIndicators", path: `${COMPANY}/indicators?by=month`, status: 200 },
  { id: "readIndicators", path: `${COMPANY}/indicators?by=week`, status: 400 },
  { id: "readIndicators", path: `${COMPANY}/indicators?baseline=jobSeekers`, status: 200 },
  { id: "readIndicators", path: `${COMPANY}/indicators?baseline=everybody`, status: 400 },
  { id: "readIndicators", path: `${COMPANY}/indicators`, status: 401, token: "none" },
  { id: "readIndicators", path: "/api/v1/companies/000000000/indicators", status: 404 },
  { id: "readIndicators", path: `${COMPANY}/indicators`, status: 403, token: "importing" },
  { id: "readOpenApi", path: "/api/openapi.json?lang=en", status: 200 },
  { id: "readOpenApi", path: "/api/openapi.json", status: 304, headers: known },
  { id: "readOpenApi", path: "/api/openapi.json?language=en", status: 400 },
  { id: "isAlive", path: "/healthz", status: 200 },
  { id: "isReady", path: "/readyz", status: 200 },
];

/** What a small test cannot bring about, tested elsewhere: a file that stops coming or is too large, a database that is down. */
const ELSEWHERE = ["depositFile 408", "depositFile 413", "isReady 503"];

let stop = async () => {};
let address = "";
let document: OpenApiDocument;
let importId = "";
const tokens = { live: "", reading: "", importing: "", none: "" };
const ajv = new Ajv2020({ strict: false, validateFormats: false });

beforeAll(async () => {
  const platform = await openDataPlace();
  const server = await apiServer();
  stop = async () => {
    server[Symbol.dispose]();
    await platform[Symbol.asyncDispose]();
  };
  address = server.address;
  await loadEmbedded(connection());
  const companyId = (await findCompany(database(), SIREN))?.id ?? 0;
  const asked = { companyId, label: "", days: 365, accountId: null };
  tokens.live = (await createToken(database(), { ...asked, scopes: ["import", "read"] })).token;
  tokens.reading = (await createToken(database(), { ...asked, scopes: ["read"] })).token;
  tokens.importing = (await createToken(database(), { ...asked, scopes: ["import"] })).token;
  using sites = temporaryFile("site;commune\nA;35238\n");
  const file = {
    siren: SIREN,
    kind: "sites",
    mode: "replace",
    path: sites.path,
    mapping: {},
  } as const;
  importId = (await importFile(connection(), file)).importId ?? "";
  document = (await (await fetch(`${address}/api/openapi.json`)).json()) as OpenApiDocument;
  ajv.addSchema(document, "api");
});

afterAll(() => stop());

test("the document is OpenAPI 3.1, and says each operation, in both languages", async () => {
  expect(document.openapi).toBe("3.1.0");
  const found = Object.values(document.paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  );
  expect(found.toSorted()).toEqual(operationIds.toSorted());
  const english = (await (
    await fetch(`${address}/api/openapi.json?lang=en`)
  ).json()) as OpenApiDocument;
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const [method, operation] of Object.entries(methods)) {
      const other = english.paths[path]?.[method];
      expect(other?.summary).not.toBe(operation.summary);
      for (const [at, { description }] of operation.parameters.entries()) {
        expect(description.length).toBeGreaterThan(5);
        expect(other?.parameters[at]?.description.length).toBeGreaterThan(5);
      }
    }
  }
});

test("every reference leads to a schema, and every parameter of a path is in it", () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"([^"]+)"/g)].map(
    ([, to]) => to,
  );
  expect(references.length).toBeGreaterThan(20);
  for (const reference of new Set(references)) {
    expect(Object.keys(document.components.schemas)).toContain(reference?.split("/").at(-1));
  }
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const { parameters } of Object.values(methods)) {
      const named = parameters.filter((one) => one.in === "path").map(({ name }) => `{${name}}`);
      expect(path.match(/\{\w+\}/g) ?? []).toEqual(named);
    }
  }
});

test("every documented operation and answer is called here, but those tested elsewhere", () => {
  const called = new Set(CALLS.map(({ id, status }) => `${id} ${status}`));
  const documented = operationIds.flatMap((id) =>
    Object.keys(operationOf(id).answers).map((status) => `${id} ${status}`),
  );
  expect(documented.filter((one) => !called.has(one)).toSorted()).toEqual(ELSEWHERE.toSorted());
});

test.each(CALLS)("$id $status: $path answers what the document says", async (call) => {
  const { method, path: template } = operationOf(call.id);
  const answer = await fetch(address + call.path.replace("{import}", importId), {
    method: method.toUpperCase(),
    headers: { ...authorization(call), ...call.headers },
    ...(call.body !== undefined && { body: call.body }),
  });
  const text = await answer.text();
  expect(answer.status, text.slice(0, 300)).toBe(call.status);

  const operation = document.paths[template]?.[method];
  if (!operation) throw new Error(`${template} is not documented`);
  checkBody(operation, call.status, answer.headers.get("Content-Type") ?? "", text);
});

test.each(["", "site", "month"])("indicators by '%s' are the command line's rows", async (by) => {
  const answer = await fetch(`${address}${COMPANY}/indicators${by && `?by=${by}`}`, {
    headers: { Authorization: `Bearer ${tokens.live}` },
  });
  const { json } = await indicatorsVerb.run({
    values: { company: SIREN, ...(by && { by }) },
    positionals: [],
    connection: async () => connection(),
    log: () => undefined,
  });

  const rows = figureSchema.array().parse(await answer.json());
  expect(rows).toEqual(json);
  const told = rows.flatMap(({ expected }) => expected ?? []);
  // Rennes hosts districts: whether these two hires live in one is undetermined, and nothing is expected of nobody.
  expect(told.map(({ indicator }) => indicator)).toEqual(by === "month" ? [] : ["rural"]);
  for (const { sentence, hires } of told) {
    expect(hires).toBe(2);
    expect(sentence.fr).not.toBe(sentence.en);
  }
});

/** The body fits the schema that the document gives for its status and media type. */
function checkBody(operation: OpenApiOperation, status: number, type: string, text: string): void {
  const response = operation.responses[status];
  expect(response, `${operation.operationId} ${status}`).toBeDefined();
  const media = type.split(";")[0] ?? "";
  const { schema } = response?.content?.[media] ?? {};
  if (!response?.content) {
    expect(text).toBe("");
    return;
  }
  expect(schema, `${operation.operationId} ${status} ${media}`).toBeDefined();
  if (!media.endsWith("json")) return;

  const pointed = JSON.parse(JSON.stringify(schema).replaceAll('"#/', '"api#/'));
  const validate = ajv.compile(pointed);
  expect(validate(JSON.parse(text)), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
}

function deposit(query: string, headers: Readonly<Record<string, string>> = {}) {
  const path = `${COMPANY}/imports${query}`;
  return { id: "depositFile", path, headers: { ...csv, ...headers }, body: HIRES } as const;
}

function authorization({ id, token = "live" }: Call): Record<string, string> {
  const { scope } = operationOf(id);
  // Without a token a program is not known as one: an empty one is sent.
  return scope === null ? {} : { Authorization: `Bearer ${tokens[token] || "nobody"}` };
}
