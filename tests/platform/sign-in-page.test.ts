import { expect, test } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { action as changeLanguage } from "#app/routes/language.tsx";
import { loader as outbox } from "#app/routes/outbox.tsx";
import { action, loader } from "#app/routes/sign-in.tsx";
import { latestMails } from "#db/queries/mails.ts";
import { freshPlatform, request, thrownStatus } from "#tests/support/platform.ts";

const context = { nonce: "" };
const ask = (form: Record<string, string>) =>
  action({ request: request("/sign-in", { form }), params: {}, context });

test("the answer is the same whether the address has an account or not", async () => {
  await using _ = await freshPlatform();
  const [known, unknown] = await Promise.all(
    ["nadia@ateliers.example", "nobody@ateliers.example"].map((email) => ask({ email })),
  );
  expect(shapeOf(known)).toEqual(shapeOf(unknown));

  await expect.poll(() => latestMails(database(), 10)).toHaveLength(1);
  const [mail] = await latestMails(database(), 10);
  expect(mail?.recipient).toBe("nadia@ateliers.example");
});

test.each(["", "nadia", "a@b", "x@y.z\nBcc: all@evil.example", `${"a".repeat(250)}@b.fr`])(
  "%j is not an address: 422 and no mail",
  async (email) => {
    await using _ = await freshPlatform();
    expect(shapeOf(await ask({ email })).status).toBe(422);
    expect(await latestMails(database(), 10)).toEqual([]);
  },
);

test("production without a mail server says so, whoever asks, and has no outbox", async () => {
  await using _ = await freshPlatform({ NODE_ENV: "production" });
  for (const email of ["nadia@ateliers.example", "nobody@ateliers.example"]) {
    const answer = shapeOf(await ask({ email }));
    expect(answer).toMatchObject({ status: 503, data: { noMail: true } });
  }
  expect(await thrownStatus(outbox())).toBe(404);
});

test("the people with one click are there in the demonstration, and only there", async () => {
  const page = () => loader({ request: request("/sign-in"), params: {}, context });
  {
    await using _ = await freshPlatform();
    expect((await page()).people).toEqual([]);
    expect(await thrownStatus(ask({ person: "any" }))).toBe(404);
  }
  await using _ = await freshPlatform({ ANCRAGE_DEMO: "1" });
  const { people } = await page();
  expect(people.map(({ name }) => name)).toEqual([
    "Nadia Benali",
    "Paul Martin",
    "Claire Dubois",
    "Hugo Petit",
  ]);
  const answer = await ask({ person: people[0]?.publicId ?? "" });
  expect(answer).toMatchObject({ status: 302 });
  expect(await thrownStatus(ask({ person: "1" }))).toBe(404);
});

test.each(["//evil.example", "https://evil.example", "javascript:alert(1)"])(
  "no page sends the visitor to %s",
  async (returnTo) => {
    await using _ = await freshPlatform();
    const form = { language: "en", returnTo };
    const answer = await changeLanguage({
      request: request("/language", { form }),
      params: {},
      context,
    });
    expect(answer.headers.get("Location")).toBe("/");
    const url = `/sign-in?${new URLSearchParams({ returnTo })}`;
    const page = await loader({ request: request(url), params: {}, context });
    expect(page.returnTo).toBeNull();
  },
);

function shapeOf(answer: unknown) {
  const { data, init } = answer as { data: Record<string, unknown>; init?: ResponseInit };
  const { sentTo: _, ...rest } = data;
  return { status: init?.status ?? 200, data: rest };
}
