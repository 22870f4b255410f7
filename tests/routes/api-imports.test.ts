import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { expect, test } from "vitest";
import { importFile } from "#app/operations/import/import-file.ts";
import { readFunnel } from "#app/operations/read-funnel.ts";
import { type AskedToken, createToken, endToken } from "#app/platform/api/company-tokens.server.ts";
import { importAnswerSchema, problemSchema } from "#app/platform/api/schemas.ts";
import { connection, database } from "#app/platform/database.server.ts";
import { action } from "#app/routes/api.v1.companies.$siren.imports.ts";
import { loader as readImport } from "#app/routes/api.v1.companies.$siren.imports_.$id.ts";
import { loader as readIndicators } from "#app/routes/api.v1.companies.$siren.indicators.ts";
import { tokensOf } from "#db/queries/api-tokens.ts";
import { findCompany } from "#db/queries/companies.ts";
import { applicationsText, applied } from "#tests/support/application-counts.ts";
import { hiresText, temporaryFile } from "#tests/support/file-deposits.ts";
import { freshPlatform } from "#tests/support/platform.ts";

const [SIREN, OTHER] = ["552100554", "732829320"];
const ROOT = "http://localhost:3000/api/v1/companies";
const HIRES = hiresText([
  ["2025-01", "A", "F"],
  ["2025-02", "A", "M"],
]);

test("a file is taken in, told again by its address and its key, and counted once", async () => {
  await using place = await apiPlace();
  const first = await place.post(HIRES, { key: "k-1" });
  expect(first.status).toBe(201);
  const answer = importAnswerSchema.parse(await first.json());
  expect(answer).toMatchObject({ status: "published", read: 2, accepted: 2, rejected: 0 });
  expect(first.headers.get("Location")).toBe(
    `/api/v1/companies/${SIREN}/imports/${answer.importId}`,
  );

  const again = await place.post(HIRES, { key: "k-1" });
  expect([again.status, (await again.json()).importId]).toEqual([200, answer.importId]);
  const told = await place.get(readImport, `imports/${answer.importId}`, answer.importId ?? "");
  expect(importAnswerSchema.parse(await told.json())).toMatchObject({
    status: "published",
    read: 2,
  });

  const figures = await (await place.get(readIndicators, "indicators?by=year")).json();
  expect(figures).toContainEqual(
    expect.objectContaining({ indicator: "women", group: "2025", numerator: 1 }),
  );
  expect(readdirSync(place.spool)).toEqual([]);
});

test("a form with a file does as well", async () => {
  await using place = await apiPlace();
  const form = new FormData();
  form.set("file", new Blob([HIRES], { type: "text/csv" }), "embauches.csv");
  expect((await place.post(form, { type: null })).status).toBe(201);
});

test("counts of applicants are taken in as the third kind", async () => {
  await using place = await apiPlace();
  const file = applicationsText(applied([3, 12], [5, 20]));
  const answer = await place.post(file, { query: "?kind=applications" });
  expect(answer.status).toBe(201);
  expect(await answer.json()).toMatchObject({ kind: "applications", accepted: 2, rejected: 0 });
  expect((await readFunnel(database(), SIREN))?.stages).toMatchObject([
    { total: 32 },
    { total: 8 },
  ]);
});

test("a refused file is a problem that says all, and leaves nothing", async () => {
  await using place = await apiPlace();
  const lines = Array.from({ length: 9 }, (_, at) => `2025-01;A;35238;kanari${at}@exemple.fr`);
  const file = ["mois_embauche;site;commune_residence;contact", ...lines, ""].join("\n");
  const answer = await place.post(file);
  expect([answer.status, answer.headers.get("Content-Type")]).toEqual([
    422,
    "application/problem+json",
  ]);
  const told = problemSchema.parse(await answer.json());
  expect(told.import?.issues).toMatchObject([{ problem: "personalEmail", column: "contact" }]);
  expect(readdirSync(place.spool)).toEqual([]);
  const kept = [place.url, `${place.url}-wal`]
    .filter(existsSync)
    .map((path) => readFileSync(path, "latin1"));
  expect(kept.join("")).not.toContain("kanari");
});

test("a file with a question waits for a person: 409", async () => {
  await using place = await apiPlace();
  const file = HIRES.replace(";F;", ";1;").replace(";M;", ";2;");
  const answer = await place.post(file);
  const { status, import: held } = problemSchema.parse(await answer.json());
  expect([status, held?.decisions[0]?.question]).toEqual([409, "numericCoding"]);
});

test.each([
  ["no token", { token: null }, 401],
  ["an invented token", { token: `ancrage_${"x".repeat(43)}` }, 401],
  ["another company", { siren: OTHER }, 404],
  ["no such company", { siren: "000000000" }, 404],
  ["no kind", { query: "" }, 400],
  ["a strange mode", { query: "?kind=hires&mode=merge" }, 400],
  ["a key with spaces", { key: "a b" }, 400],
  ["another type", { type: "application/json" }, 415],
  ["a form that is none", { type: "multipart/form-data; boundary=x" }, 400],
  ["a body that says it is too large", { length: "2147483648" }, 413],
] as const)("%s is refused", async (_, how, status) => {
  await using place = await apiPlace();
  const answer = await place.post(HIRES, how);
  expect(answer.status).toBe(status);
  expect(problemSchema.parse(await answer.json()).status).toBe(status);
});

test.each([
  ["", "kind is missing: it is one of hires, sites, applications."],
  ["?kind=people", 'kind is "people", not one of hires, sites, applications.'],
  ["?kind=hires&mode=merge", 'mode is "merge", not one of replace, append.'],
  ["?kind=hires&kind=sites", "kind is given more than once."],
  ["?kind=hires&confirmOverlap=peut-être", /^confirmOverlap is "peut-être", not one of true, /],
])("a deposit asked for with %o says what was given and what is accepted", async (query, words) => {
  await using place = await apiPlace();
  const { detail, parameters } = problemSchema.parse(
    await (await place.post("", { query })).json(),
  );
  if (typeof words === "string") expect(detail).toBe(words);
  else expect(detail).toMatch(words);
  expect(parameters).toHaveLength(1);
});

test.each([
  ["from=mars", 'from is "mars", not a month like 2025-03.'],
  ["by=region", 'by is "region", not one of site, month, quarter, year.'],
  ["from=0000-01", /^from is "0000-01", not a month from 1990-01 to \d{4}-\d{2}\.$/],
  ["from=2025-01&to=9999-12", /^to is "9999-12", not a month from 1990-01 to \d{4}-12\.$/],
  ["from=2025-04&to=2025-03", "from is 2025-04, after to, 2025-03."],
])("indicators asked for with %s say the same", async (query, words) => {
  await using place = await apiPlace();
  const answer = await place.get(readIndicators, `indicators?${query}`);
  expect(problemSchema.parse(await answer.json()).detail).toMatch(words);
  expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
});

test("a token serves for its scopes, and until it ends", async () => {
  await using place = await apiPlace();
  const company = await findCompany(database(), SIREN);
  const companyId = company?.id ?? 0;
  const reading = await tokenOf(companyId, ["read"]);
  expect((await place.post(HIRES, { token: reading })).status).toBe(403);
  const old = await tokenOf(companyId, ["import"], new Date("2020-01-01"));
  expect((await place.post(HIRES, { token: old })).status).toBe(401);
});

test("an endless body is cut at the limit, whatever it says of its length", {
  timeout: 60_000,
}, async () => {
  await using place = await apiPlace({ ANCRAGE_UPLOAD_MB: "1" });
  let sent = 0;
  const piece = new Uint8Array(64 * 1024).fill(97);
  const endless = new ReadableStream<Uint8Array>({
    pull(controller) {
      sent += piece.length;
      if (sent > 40e6) controller.close();
      else controller.enqueue(piece);
    },
  });
  const before = process.memoryUsage().arrayBuffers;
  const answer = await place.post(endless);
  expect(answer.status).toBe(413);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(30e6);
  expect(readdirSync(place.spool)).toEqual([]);
});

test.each([
  ["a million columns", `${"a;".repeat(1_000_000)}\n${"1;".repeat(1_000_000)}\n`, "endlessLine"],
  [
    "a cell of ten megabytes",
    `${HIRES}2025-03;A;35238;F;${"x".repeat(10_000_000)}\n`,
    "endlessLine",
  ],
  ["an endless quote", `${HIRES}"${"x ".repeat(5_000_000)}`, "unclosedQuote"],
])("%s is refused with its reason", { timeout: 60_000 }, async (_, file, reason) => {
  await using place = await apiPlace();
  const answer = await place.post(file);
  expect(answer.status).toBe(422);
  const { import: refused } = problemSchema.parse(await answer.json());
  expect(refused?.issues.map(({ problem }) => problem)).toContain(reason);
  expect(readdirSync(place.spool)).toEqual([]);
});

test("a revoked token is nobody's at once: 401; its uses and its end are kept", async () => {
  await using place = await apiPlace();
  const company = await findCompany(database(), SIREN);
  const companyId = company?.id ?? 0;
  const asked = { companyId, label: "paie", scopes: ["read"], days: 30, accountId: null } as const;
  const { id, token } = await createToken(database(), asked);
  expect((await place.get(readIndicators, "indicators", undefined, token)).status).toBe(200);
  const [used] = (await tokensOf(database(), SIREN)).filter((one) => one.id === id);
  expect(used?.lastUsedAt).not.toBeNull();

  const how = { siren: SIREN, companyId, id, accountId: null };
  expect(await endToken(database(), how)).toBe(true);
  const refused = await place.get(readIndicators, "indicators", undefined, token);
  expect([refused.status, refused.headers.get("Content-Type")]).toEqual([
    401,
    "application/problem+json",
  ]);
  expect(await endToken(database(), how)).toBe(false);
});

type Post = {
  readonly token?: string | null;
  readonly siren?: string;
  readonly query?: string;
  readonly key?: string;
  readonly type?: string | null;
  readonly length?: string;
};

/** The platform with a token of its first company, whose site A a file has described. */
async function apiPlace(env: Record<string, string> = {}) {
  const platform = await freshPlatform(env);
  const url = process.env.DATABASE_URL ?? "";
  const company = await findCompany(database(), SIREN);
  const live = await tokenOf(company?.id ?? 0, ["import", "read"]);
  using sites = temporaryFile("site;commune\nA;35238\n");
  const file = {
    siren: SIREN,
    kind: "sites",
    mode: "replace",
    path: sites.path,
    mapping: {},
  } as const;
  await importFile(connection(), file);

  const headersOf = ({ token = live, key, type = "text/csv", length }: Post) => ({
    ...(token !== null && { Authorization: `Bearer ${token}` }),
    ...(key !== undefined && { "Idempotency-Key": key }),
    ...(type !== null && { "Content-Type": type }),
    ...(length !== undefined && { "Content-Length": length }),
  });
  const post = (body: BodyInit, how: Post = {}) => {
    const { siren = SIREN, query = "?kind=hires" } = how;
    const init = { method: "POST", headers: headersOf(how), body, duplex: "half" } as const;
    const request = new Request(`${ROOT}/${siren}/imports${query}`, init);
    return answered(action({ request, params: { siren }, context: { nonce: "" } }));
  };
  const get = (
    loader: (call: LoaderFunctionArgs) => Promise<Response>,
    path: string,
    id?: string,
    token: string = live,
  ) => {
    const headers = headersOf({ type: null, token });
    const request = new Request(`${ROOT}/${SIREN}/${path}`, { headers });
    return answered(loader({ request, params: { siren: SIREN, id }, context: { nonce: "" } }));
  };
  const dispose = () => platform[Symbol.asyncDispose]();
  return { post, get, url, spool: join(dirname(url), "spool"), [Symbol.asyncDispose]: dispose };
}

async function tokenOf(companyId: number, scopes: AskedToken["scopes"], at?: Date) {
  const asked = { companyId, label: "", scopes, days: 365, accountId: null };
  return (await createToken(database(), asked, at)).token;
}

/** A thrown response is an answer too. */
async function answered(work: Promise<Response>): Promise<Response> {
  return work.catch((error: unknown) => {
    if (error instanceof Response) return error;
    throw error;
  });
}
