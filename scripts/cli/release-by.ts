import { userInfo } from "node:os";
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

/** The user of the operating system who runs the command: its number where it has no name, as in some containers. */
export function operatorName(): string {
  try {
    return userInfo().username;
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ERR_SYSTEM_ERROR"))
      throw error;
    return `uid ${process.getuid?.()}`;
  }
}

/** A refusal as the command line tells it. */
export function refusedAnswer(json: Readonly<Record<string, unknown>>, message: string) {
  return { json: { status: "refused", ...json, message }, text: message, refused: true };
}
