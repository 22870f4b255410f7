import { expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import {
  browserSecret,
  consumeSignInLink,
  newSignInLink,
} from "#app/platform/sign-in-links.server.ts";
import { loader } from "#app/routes/sign-in_.$token.tsx";
import { freshPlatform, request } from "#tests/support/platform.ts";

const START = new Date("2026-11-24T09:00:00Z");
const EMAIL = "nadia@ateliers.example";

test("works once", async () => {
  await using platform = await freshPlatform();
  const { token, cookie } = await aLink();
  const opened = request("/", { cookies: [cookie] });

  const first = await consumeSignInLink(opened, token, START);
  expect(first).toEqual({ accountId: platform.accountOf(EMAIL), returnTo: "/account" });
  expect(await consumeSignInLink(opened, token, START)).toBeNull();
});

test("two clicks at once let one in", async () => {
  await using _ = await freshPlatform();
  const { token, cookie } = await aLink();
  const click = () => consumeSignInLink(request("/", { cookies: [cookie] }), token, START);
  const answers = await Promise.all([click(), click(), click()]);
  expect(answers.filter((answer) => answer !== null)).toHaveLength(1);
});

test.each([
  { seconds: 599, works: true },
  { seconds: 600, works: false },
  { seconds: 601, works: false },
])("after $seconds seconds, works: $works", async ({ seconds, works }) => {
  await using _ = await freshPlatform();
  const { token, cookie } = await aLink();
  const at = new Date(START.getTime() + seconds * 1000);
  const answer = await consumeSignInLink(request("/", { cookies: [cookie] }), token, at);
  expect(answer !== null).toBe(works);
});

test("does not work in another browser, and still works in the right one afterwards", async () => {
  await using _ = await freshPlatform();
  const { token, cookie } = await aLink();
  const other = browserSecret(request("/")).cookie;
  expect(await consumeSignInLink(request("/", { cookies: [other] }), token, START)).toBeNull();
  expect(await consumeSignInLink(request("/"), token, START)).toBeNull();
  expect(await consumeSignInLink(request("/", { cookies: [cookie] }), token, START)).not.toBeNull();
});

test("a program that opens it (GET) does not use it up", async () => {
  await using _ = await freshPlatform();
  const { token, cookie } = await aLink();
  const opened = request(`/sign-in/${token}`, { cookies: [cookie] });
  await loader({ request: opened, params: { token }, context: { nonce: "" } });
  expect(await consumeSignInLink(request("/", { cookies: [cookie] }), token, START)).not.toBeNull();
});

test("an unknown address gets none; a known one five in ten minutes", async () => {
  await using _ = await freshPlatform();
  expect(await newSignInLink("nobody@nowhere.example", "browser", null, START)).toBeNull();
  for (let count = 1; count <= 5; count++) {
    expect(await newSignInLink(EMAIL, "browser", null, START)).not.toBeNull();
  }
  expect(await newSignInLink(EMAIL, "browser", null, START)).toBeNull();
});

test("neither the token nor the browser's secret is stored", async () => {
  await using _ = await freshPlatform();
  const { token, secret } = await aLink();
  const stored = JSON.stringify(await database().selectFrom("magicLink").selectAll().execute());
  expect(stored).not.toContain(token);
  expect(stored).not.toContain(secret);
});

async function aLink() {
  const { secret, cookie } = browserSecret(request("/"));
  const link = await newSignInLink(EMAIL, secret, "/account", START);
  return { token: link?.url.split("/").at(-1) ?? "", secret, cookie };
}
