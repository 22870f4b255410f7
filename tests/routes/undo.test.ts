import { expect, test } from "vitest";
import { connection, database } from "#app/platform/database.server.ts";
import { openSession } from "#app/platform/session.server.ts";
import * as deposit from "#app/routes/companies.$siren.imports.$id._index.tsx";
import * as receipt from "#app/routes/companies.$siren.imports.$id.receipt.tsx";
import { importsOf } from "#db/queries/imports.ts";
import { SIREN, deposit as sent } from "#tests/support/file-deposits.ts";
import { freshPlatform, request } from "#tests/support/platform.ts";
import { signedInLongAgo } from "#tests/support/signed-in-long-ago.ts";

const NADIA = "nadia@ateliers.example";
const context = { nonce: "" };

test("undoing long after signing in sends back to the receipt, which asks for a sign-in; nothing is undone", async () => {
  await using platform = await freshPlatform();
  await sent(connection(), { kind: "sites", text: "site;commune\nA;35238\n" });
  const [{ publicId: id = "" } = {}] = await importsOf(database(), SIREN);
  const cookies = [await openSession(request("/"), platform.accountOf(NADIA))];
  const home = `/companies/${SIREN}/imports/${id}`;
  const asked = (path: string, form?: Record<string, string>) => ({
    request: request(path, { cookies, ...(form ? { form } : {}) }),
    params: { siren: SIREN, id },
    context,
  });
  await signedInLongAgo(database(), NADIA);

  const undone = await deposit.action(asked(home, { intent: "undo" }));

  expect(undone.headers.get("Location")).toBe(`${home}/receipt?undo`);
  const page = await receipt.loader(asked(`${home}/receipt?undo`));
  expect(page).toMatchObject({ deposit: { status: "published" }, isRecent: false });
  expect(page).toMatchObject({ wasSentBack: true });
  expect(await receipt.action(asked(`${home}/receipt`, { intent: "prove" }))).toMatchObject({
    data: { kind: "linkSent", email: NADIA, outbox: true },
  });

  const anew = [await openSession(request("/"), platform.accountOf(NADIA))];
  const again = { ...asked(home), request: request(home, { cookies: anew, form: UNDO }) };
  expect((await deposit.action(again)).headers.get("Location")).toBe(`${home}/receipt`);
  expect(await receipt.loader(asked(`${home}/receipt`))).toMatchObject({
    deposit: { status: "withdrawn" },
  });
});

const UNDO = { intent: "undo" };
