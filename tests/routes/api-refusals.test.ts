import express from "express";
import { afterAll, beforeAll, expect, test } from "vitest";
import { problemSchema } from "#app/platform/api/schemas.ts";
import { limiter } from "#scripts/web/limits.ts";
import { apiServer } from "#tests/support/api-server.ts";
import { freshPlatform, type TestPlatform } from "#tests/support/platform.ts";

const IMPORTS = "/api/v1/companies/552100554/imports";
/** What a browser says when another site makes it send. */
const FOREIGN = { Origin: "https://evil.example", "Sec-Fetch-Site": "cross-site" };

let platform: TestPlatform;
let server: Awaited<ReturnType<typeof apiServer>>;

beforeAll(async () => {
  platform = await freshPlatform();
  server = await apiServer();
});

afterAll(async () => {
  server[Symbol.dispose]();
  await platform[Symbol.asyncDispose]();
});

test.each([
  ["DELETE", "/api/v1/releases", "GET, HEAD, OPTIONS"],
  ["POST", "/api/v1/releases/", "GET, HEAD, OPTIONS"],
  ["PUT", "/api/openapi.json", "GET, HEAD, OPTIONS"],
  ["PATCH", "/API/v1/catalog.jsonld", "GET, HEAD, OPTIONS"],
  ["POST", "/api/v1/companies/552100554/indicators", "GET, HEAD"],
  ["GET", IMPORTS, "POST"],
  ["DELETE", `${IMPORTS}/abc`, "GET, HEAD"],
])("%s %s is a 405 that says what it takes", async (method, path, allow) => {
  const answer = await fetch(server.address + path, { method, headers: FOREIGN });
  expect([await problemOf(answer), answer.headers.get("Allow")]).toEqual([405, allow]);
});

test.each([
  "/api/v1/nope",
  "/api/v1",
  "/api/nope",
  "/api/v1/releases.data",
  `${IMPORTS}.data`,
  "/api/v1/companies/1/../../nope",
])("%s is a 404 of the API, whatever the method", async (path) => {
  for (const method of ["GET", "POST", "DELETE"]) {
    expect(await problemOf(await fetch(server.address + path, { method }))).toBe(404);
  }
});

test.each([{}, FOREIGN])(
  "a deposit without a token is a 401 that says how: %o",
  async (headers) => {
    const cookie = { Cookie: "ancrage_session=anything" };
    const init = { method: "POST", headers: { ...headers, ...cookie }, body: "a;b" };
    const answer = await fetch(`${server.address}${IMPORTS}?kind=hires`, init);
    expect(await problemOf(answer)).toBe(401);
    expect(answer.headers.get("WWW-Authenticate")).toMatch(/^Bearer /);
    expect(answer.headers.get("Access-Control-Allow-Origin")).toBeNull();
  },
);

test("a page reached by a path that begins as the API's keeps its guard", async () => {
  const { host, port, hostname } = new URL(server.address);
  const { request } = await import("node:http");
  // fetch would resolve the dots itself, as a browser does.
  const status = await new Promise((resolve) => {
    const options = { host: hostname, port, method: "POST", path: "/api/v1/../../sign-out" };
    request({ ...options, headers: { Host: host, Authorization: "Bearer x" } }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    }).end();
  });
  expect(status).toBe(403);
});

test("too many requests are a problem for a program, words for a person", async () => {
  const app = express();
  app.use(limiter(60_000, 1, () => false));
  app.use((_request, response) => void response.send("ok"));
  const listening = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => listening.once("listening", resolve));
  const bound = listening.address();
  const address = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}`;
  await fetch(address);
  const [program, person] = [await fetch(`${address}/api/v1/releases`), await fetch(address)];
  listening.close();
  expect(await problemOf(program)).toBe(429);
  expect(program.headers.get("Retry-After")).not.toBeNull();
  expect([person.status, await person.text()]).toEqual([429, expect.stringContaining("Trop")]);
});

/** The status of an answer that is a problem, of the same status. */
async function problemOf(answer: Response): Promise<number> {
  expect(answer.headers.get("Content-Type")).toContain("application/problem+json");
  expect(problemSchema.parse(await answer.json()).status).toBe(answer.status);
  return answer.status;
}
