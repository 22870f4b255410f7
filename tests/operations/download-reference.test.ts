import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { readerOf } from "#app/intake/reference/recognise.ts";
import { downloadReference, officialAddressesAnswer } from "#app/operations/download-reference.ts";
import { OFFICIAL_FILES, OFFICIAL_ORIGINS } from "#app/operations/download-reference-addresses.ts";

const CONTENT = "x".repeat(1_000);

/** A publisher's server, and the elsewhere that it may send to. */
const pages: Record<string, RequestListener> = {
  "/file": (_request, response) => response.end(CONTENT),
  "/moved": (_request, response) => response.writeHead(302, { location: "/file" }).end(),
  "/away": (_request, response) => response.writeHead(302, { location: elsewhere }).end(),
  "/round": (_request, response) => response.writeHead(302, { location: "/round" }).end(),
  "/slow": (_request, response) => {
    response.write("x");
  },
  "/broken": (_request, response) => {
    response.writeHead(200, { "content-length": "5000" });
    response.write(CONTENT, () => response.destroy());
  },
  "/endless": (_request, response) => {
    response.writeHead(200, { "transfer-encoding": "chunked" });
    response.write(CONTENT);
    response.end("y");
  },
};

let server: Server;
let origin = "";
const elsewhere = "http://localhost:9/file";
let folder = "";

beforeAll(async () => {
  server = createServer((request, response) => {
    const page = pages[request.url ?? ""];
    if (page) page(request, response);
    else response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "ancrage-download-"));
});

afterEach(() => rmSync(folder, { recursive: true }));

async function download(path: string, options: { limitBytes?: number; limitMs?: number } = {}) {
  const files = [{ name: "liste.csv", address: `${origin}${path}` }];
  const log = () => {};
  return downloadReference({ folder, log, files, origins: [origin], ...options });
}

test.each(["/file", "/moved"])("%s is kept under its official name", async (path) => {
  expect(await download(path)).toEqual({ saved: ["liste.csv"], failed: [] });
  expect(readFileSync(join(folder, "liste.csv"), "utf8")).toBe(CONTENT);
  expect(readdirSync(folder)).toEqual(["liste.csv"]);
});

test.each([
  { path: "/away", reason: "http://localhost:9 is not official" },
  { path: "/round", reason: "too many redirects" },
  { path: "/missing", reason: "answered 404" },
  { path: "/slow", reason: "took too long", limitMs: 200 },
  { path: "/file", reason: "0.0 MB announced: too big", limitBytes: 999 },
  { path: "/endless", reason: "over 0.0 MB: too big", limitBytes: 1_000 },
  { path: "/broken", reason: expect.any(String) },
])("$path fails and leaves what there was: $reason", async ({ path, reason, ...limits }) => {
  writeFileSync(join(folder, "liste.csv"), "before");

  expect(await download(path, limits)).toEqual({
    saved: [],
    failed: [{ file: "liste.csv", reason }],
  });
  expect(readdirSync(folder)).toEqual(["liste.csv"]);
  expect(readFileSync(join(folder, "liste.csv"), "utf8")).toBe("before");
});

test("a size just at the limit passes", async () => {
  expect((await download("/file", { limitBytes: 1_000 })).saved).toEqual(["liste.csv"]);
});

test("the probe says whether every address answers, in the time given", async () => {
  const here = { name: "a", address: `${origin}/file` };
  const closed = { name: "b", address: elsewhere };

  expect(await officialAddressesAnswer([here])).toBe(true);
  expect(await officialAddressesAnswer([here, closed])).toBe(false);
});

test("a probe that gets no answer gives up", async () => {
  const mute = createServer(() => {});
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(mute.address() as AddressInfo).port}/`;
  const start = performance.now();

  expect(await officialAddressesAnswer([{ name: "a", address }], 200)).toBe(false);
  expect(performance.now() - start).toBeLessThan(3_000);
  mute.closeAllConnections();
  mute.close();
});

test("official addresses are on the list, and their names are files we read", () => {
  for (const { name, address } of OFFICIAL_FILES) {
    expect(OFFICIAL_ORIGINS).toContain(new URL(address).origin);
    expect(readerOf(name)).not.toBeNull();
  }
});
