import type { Browser } from "playwright-core";
import { database } from "#app/platform/database.server.ts";
import { openSession } from "#app/platform/session.server.ts";
import { findAccountByEmail } from "#db/queries/accounts.ts";
import { newPage, newVisitor, type Visit } from "./browser.ts";
import { baseUrl, databasePath } from "./site.ts";

/** A Cookie header that the server under test takes for that person: the session is written beside it, with its secret. */
export async function cookieOf(email: string): Promise<string> {
  Object.assign(process.env, { DATABASE_URL: databasePath, BASE_URL: baseUrl });
  const account = await findAccountByEmail(database(), email);
  if (!account) throw new Error(`Nobody has the address ${email}.`);

  const line = await openSession(new Request(baseUrl), account.id);
  return line.split(";")[0] ?? "";
}

/** A page of that person, signed in, with what its console complains about. */
export async function signedInAs(email: string, browser: Browser, visit: Visit = {}) {
  const visitor = await newVisitor(browser, visit);
  const [name = "", value = ""] = (await cookieOf(email)).split("=");
  await visitor.addCookies([{ name, value, url: baseUrl }]);
  return { visitor, ...(await newPage(visitor)) };
}
