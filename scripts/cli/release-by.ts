import { findAccountByEmail } from "#db/queries/accounts.ts";
import type { Db } from "#db/schema.ts";
import { Refused } from "./verb.ts";

/** The platform administrator of an e-mail address; Refused when it is nobody's, or someone else's. */
export async function platformAdmin(db: Db, email: string): Promise<number> {
  const account = await findAccountByEmail(db, email);
  if (account?.platformRole === "platformAdmin") return account.id;
  throw new Refused(
    account ? `${email} is not a platform administrator.` : `Nobody has the address ${email}.`,
  );
}

/** A refusal as the command line tells it. */
export function refusedAnswer(json: Readonly<Record<string, unknown>>, message: string) {
  return { json: { status: "refused", ...json, message }, text: message, refused: true };
}
