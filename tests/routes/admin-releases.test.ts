import { expect, test, vi } from "vitest";
import { connection, database } from "#app/platform/database.server.ts";
import { openSession } from "#app/platform/session.server.ts";
import * as desk from "#app/routes/admin.releases._index.tsx";
import * as file from "#app/routes/admin.releases.$id.tsx";
import { findAccountByEmail, insertAccount } from "#db/queries/accounts.ts";
import { findReleaseRecord } from "#db/queries/release-records.ts";
import { freshPlatform, request, thrownStatus } from "#tests/support/platform.ts";
import { depositQuarter, employersOf } from "#tests/support/release-panel.ts";
import { prepared } from "#tests/support/release-steps.ts";
import { publishTestRelease, sampleRelease } from "#tests/support/releases.ts";

vi.setConfig({ testTimeout: 120_000 });
const context = { nonce: "" };
const PREPARER = "hugo@ancrage.example";
const OTHER = "lea@ancrage.example";

test.each(["claire@ministere.example", "anne@ateliers.example"])(
  "to %s the pages of releases are not there, nor their forms",
  async (email) => {
    await using _platform = await freshPlatform();
    const at = (form?: Record<string, string>) => asked(email, "", form);
    expect(await thrownStatus(desk.loader(await at()))).toBe(404);
    expect(await thrownStatus(desk.action(await at({ period: "2024-T1" })))).toBe(404);
    const one = (form?: Record<string, string>) => asked(email, "2024-T1", form);
    expect(await thrownStatus(file.loader(await one()))).toBe(404);
    expect(await thrownStatus(file.action(await one({ intent: "again" })))).toBe(404);
    expect(await findReleaseRecord(database(), "2024-T1")).toBeNull();
  },
);

test("before the first deposit there is no quarter to prepare and no release", async () => {
  await using _platform = await freshPlatform();
  expect(await desk.loader(await asked(PREPARER, ""))).toEqual({ releases: [], quarters: [] });
});

test("what cannot begin says why, and keeps nothing", async () => {
  await using _platform = await freshPlatform();
  const send = async (period: string) =>
    answerOf(await desk.action(await asked(PREPARER, "", { period })));

  expect(await send("x")).toMatchObject({ kind: "notBegun", why: { reason: "notAQuarter" } });
  expect(await send("2099-T1")).toMatchObject({ why: { reason: "tooEarly", from: 209907 } });
  expect(await findReleaseRecord(database(), "2099-T1")).toBeNull();
});

test("the preparer may not publish; another person must confirm, and publish what they read", async () => {
  await using platform = await freshPlatform();
  await depositQuarter(connection(), "2024-T1", employersOf({ dominated: false }));
  await prepared(connection(), "2024-T1", platform.accountOf(PREPARER));
  const { manifestSha256 } = (await findReleaseRecord(database(), "2024-T1")) ?? {};
  const read = { intent: "publish", confirmed: "1", manifestSha256: manifestSha256 ?? "" };
  const send = async (email: string, form: Record<string, string>) =>
    answerOf(await file.action(await asked(email, "2024-T1", form)));

  expect(await send(PREPARER, read)).toMatchObject({ reason: "samePerson" });
  await secondAdmin();
  expect(await send(OTHER, { ...read, confirmed: "" })).toEqual({ kind: "unconfirmed" });
  expect(await send(OTHER, { ...read, manifestSha256: "0".repeat(64) })).toMatchObject({
    reason: "changedSince",
  });
  expect((await findReleaseRecord(database(), "2024-T1"))?.status).toBe("prepared");
  expect(await send(OTHER, read)).toBe("/admin/releases/2024-T1");
  expect(await send(OTHER, read)).toMatchObject({ reason: "alreadyPublished" });
  expect(await send(OTHER, { intent: "erratum", reason: " " })).toEqual({ kind: "reasonMissing" });
  expect(await send(OTHER, { intent: "erratum", reason: "x".repeat(501) })).toEqual({
    kind: "reasonMissing",
  });
});

test("publishing asks for a sign-in of less than fifteen minutes; a link by mail brings back to the page", async () => {
  await using platform = await freshPlatform();
  await depositQuarter(connection(), "2024-T1", employersOf({ dominated: false }));
  await prepared(connection(), "2024-T1", platform.accountOf(PREPARER));
  await secondAdmin();
  const { manifestSha256 } = (await findReleaseRecord(database(), "2024-T1")) ?? {};
  const read = { intent: "publish", confirmed: "1", manifestSha256: manifestSha256 ?? "" };
  const signedIn = (minutes: number, form?: Record<string, string>) =>
    asked(OTHER, "2024-T1", form, new Date(Date.now() - 60_000 * minutes));

  const late = await file.action(await signedIn(15, read));
  expect(answerOf(late)).toEqual({ kind: "notRecent" });
  expect((await findReleaseRecord(database(), "2024-T1"))?.status).toBe("prepared");
  expect(await file.loader(await signedIn(15))).toMatchObject({ isRecent: false });
  expect(await file.loader(await signedIn(14.9))).toMatchObject({ isRecent: true });

  const sent = await file.action(await signedIn(20, { intent: "prove" }));
  expect(answerOf(sent)).toEqual({ kind: "linkSent", email: OTHER, outbox: true });
  const [mail] = await database().selectFrom("mail").selectAll().execute();
  expect(mail).toMatchObject({ recipient: OTHER, body: expect.stringContaining("/sign-in/") });
  const link = await database().selectFrom("magicLink").selectAll().executeTakeFirstOrThrow();
  expect(link.returnTo).toBe("/admin/releases/2024-T1");

  expect(answerOf(await file.action(await signedIn(14.9, read)))).toBe("/admin/releases/2024-T1");
});

test("without a way to send mail, the page says what is missing and nothing is published", async () => {
  await using _platform = await freshPlatform({
    NODE_ENV: "production",
    BASE_URL: "https://a.test",
  });
  await publishTestRelease(database(), { period: "2024-T1" }, sampleRelease("2024-T1"), 1);
  const sent = await file.action(await asked(PREPARER, "2024-T1", { intent: "prove" }));
  expect(answerOf(sent)).toEqual({ kind: "noMail" });
});

async function secondAdmin(): Promise<void> {
  const role = { platformRole: "platformAdmin", language: "fr" } as const;
  await insertAccount(database(), { ...role, email: OTHER, name: "Léa Roux" });
}

async function asked(
  email: string,
  id: string,
  form?: Record<string, string>,
  signedInAt = new Date(),
) {
  const account = await findAccountByEmail(database(), email);
  const cookies = [await openSession(request("/"), account?.id ?? 0, signedInAt)];
  const path = `/admin/releases/${id}`;
  return {
    request: request(path, { cookies, ...(form ? { form } : {}) }),
    params: { id },
    context,
  };
}

/** Where it goes, or what it says. */
function answerOf(answer: unknown): unknown {
  if (answer instanceof Response) return answer.headers.get("Location");
  return (answer as { readonly data: unknown }).data;
}
