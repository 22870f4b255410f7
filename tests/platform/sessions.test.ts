import { expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import {
  closeSession,
  findSession,
  openSession,
  openSessionsOf,
} from "#app/platform/session.server.ts";
import { freshPlatform, request } from "#tests/support/platform.ts";

const START = new Date("2026-11-24T09:00:00Z");
const later = (minutes: number) => new Date(START.getTime() + minutes * 60_000);

test("the cookie opens the session; only a hash of it is stored", async () => {
  await using platform = await freshPlatform();
  const cookie = await openSession(
    request("/"),
    platform.accountOf("nadia@ateliers.example"),
    START,
  );
  const secret = /=([^;]+)/.exec(cookie)?.[1] ?? "";

  const open = await findSession(request("/", { cookies: [cookie] }), START);
  expect(open?.account.name).toBe("Nadia Benali");
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  const stored = await database().selectFrom("session").selectAll().execute();
  expect(JSON.stringify(stored)).not.toContain(secret);
});

test.each([
  { env: { BASE_URL: "" }, start: "ancrage-session=", secure: false },
  { env: { BASE_URL: "https://ancrage.example" }, start: "__Host-ancrage-session=", secure: true },
])("$start is HttpOnly and SameSite=Lax; secure: $secure", async ({ env, start, secure }) => {
  await using platform = await freshPlatform(env);
  const cookie = await openSession(request("/"), platform.accountOf("nadia@ateliers.example"));

  expect(cookie.startsWith(start)).toBe(true);
  expect(cookie).toMatch(/; Path=\/; HttpOnly; SameSite=Lax/);
  expect(cookie.includes("; Secure")).toBe(secure);
  expect(await findSession(request("/", { cookies: [cookie] }))).not.toBeNull();
});

test.each([
  { idle: 29, isOpen: true },
  { idle: 30, isOpen: false },
  { idle: 31, isOpen: false },
])("after $idle minutes without activity, open: $isOpen", async ({ idle, isOpen }) => {
  await using platform = await freshPlatform();
  const cookie = await openSession(
    request("/"),
    platform.accountOf("nadia@ateliers.example"),
    START,
  );
  const found = await findSession(request("/", { cookies: [cookie] }), later(idle));
  expect(found !== null).toBe(isOpen);
});

test("activity keeps it open, twelve hours at most", async () => {
  await using platform = await freshPlatform();
  const cookie = await openSession(
    request("/"),
    platform.accountOf("nadia@ateliers.example"),
    START,
  );
  const seen = async (minutes: number) =>
    (await findSession(request("/", { cookies: [cookie] }), later(minutes))) !== null;

  for (let minutes = 20; minutes < 12 * 60; minutes += 20) expect(await seen(minutes)).toBe(true);
  expect(await seen(12 * 60)).toBe(false);
});

test("signing in changes the identifier and ends the one the browser had", async () => {
  await using platform = await freshPlatform();
  const nadia = platform.accountOf("nadia@ateliers.example");
  const first = await openSession(request("/"), nadia);
  const second = await openSession(request("/", { cookies: [first] }), nadia);

  expect(second).not.toBe(first);
  expect(await findSession(request("/", { cookies: [first] }))).toBeNull();
  expect(await openSessionsOf(nadia)).toHaveLength(1);
});

test("a planted identifier never becomes a session", async () => {
  await using platform = await freshPlatform();
  const planted = "ancrage-session=planted";
  const cookie = await openSession(
    request("/", { cookies: [planted] }),
    platform.accountOf("nadia@ateliers.example"),
  );
  expect(cookie).not.toContain("planted");
  expect(await findSession(request("/", { cookies: [planted] }))).toBeNull();
});

test("after signing out the cookie is worth nothing", async () => {
  await using platform = await freshPlatform();
  const cookie = await openSession(request("/"), platform.accountOf("nadia@ateliers.example"));
  expect(await closeSession(request("/", { cookies: [cookie] }))).toContain("Max-Age=0");
  expect(await findSession(request("/", { cookies: [cookie] }))).toBeNull();
});
