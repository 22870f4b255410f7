import { inject } from "vitest";
import { database } from "#app/platform/database.server.ts";
import { openSession } from "#app/platform/session.server.ts";
import { findAccountByEmail } from "#db/queries/accounts.ts";

/** A Cookie header that the server under test takes for that person: the session is written beside it, with its secret. */
export async function cookieOf(email: string): Promise<string> {
  Object.assign(process.env, { DATABASE_URL: inject("databasePath"), BASE_URL: inject("baseUrl") });
  const account = await findAccountByEmail(database(), email);
  if (!account) throw new Error(`Nobody has the address ${email}.`);

  const line = await openSession(new Request(inject("baseUrl")), account.id);
  return line.split(";")[0] ?? "";
}
