import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll, expect, test } from "vitest";
import { webApplication } from "#scripts/web/application.ts";
import { freshPlatform, type TestPlatform } from "#tests/support/platform.ts";

/** No page answers here: what is tested stands before them. */
const noPages = async (): Promise<ServerBuild> => {
  throw new Error("no pages");
};

let platform: TestPlatform;
let address = "";
let close = () => {};

beforeAll(async () => {
  platform = await freshPlatform();
  const app = webApplication({ build: noPages, files: [], isDevelopment: false });
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const bound = server.address();
  address = `http://127.0.0.1:${typeof bound === "object" && bound ? bound.port : 0}`;
  close = () => server.close();
});

afterAll(async () => {
  close();
  await platform[Symbol.asyncDispose]();
});

test("every answer carries the headers, with a nonce of its own", async () => {
  const [first, second] = [await fetch(`${address}/healthz`), await fetch(`${address}/healthz`)];
  const policy = first.headers.get("Content-Security-Policy") ?? "";
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+';/);
  expect(policy).not.toMatch(/script-src[^;]*unsafe/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("upgrade-insecure-requests");
  expect(second.headers.get("Content-Security-Policy")).not.toBe(policy);
  expect(first.headers.get("Strict-Transport-Security")).toBeNull();
  expect(first.headers.get("X-Content-Type-Options")).toBe("nosniff");
  expect(first.headers.get("Referrer-Policy")).toBe("strict-origin-when-cross-origin");
  expect(first.headers.get("X-Powered-By")).toBeNull();
});

test.each(["POST", "PUT", "PATCH", "DELETE"])("%s without an origin is refused", async (method) => {
  expect((await fetch(`${address}/sign-in`, { method })).status).toBe(403);
});

test.each<Record<string, string>>([
  { Origin: "https://evil.example" },
  { Origin: "null" },
  { Origin: "http://127.0.0.1:1" },
  { "X-Site": "cross-site" },
])("a POST with %o is refused, on pages and on their data", async (headers) => {
  for (const path of ["/sign-out", "/language", "/sign-in.data"]) {
    expect((await fetch(address + path, { method: "POST", headers })).status).toBe(403);
  }
});

test("a POST of our own pages passes the guard", async () => {
  const answer = await fetch(`${address}/sign-in`, {
    method: "POST",
    headers: { Origin: address },
  });
  expect(answer.status).toBe(500);
});

test("alive and ready are told apart", async () => {
  expect((await fetch(`${address}/healthz`)).status).toBe(200);
  expect((await fetch(`${address}/readyz`)).status).toBe(200);
});
