import { findAccountByEmail } from "#db/queries/accounts.ts";
import { consumeMagicLink, countMagicLinks, insertMagicLink } from "#db/queries/magic-links.ts";
import { config } from "./config.server.ts";
import { cookieLine, readCookie } from "./cookies.server.ts";
import { database } from "./database.server.ts";
import { fingerprint, newSecret } from "./secrets.server.ts";

export const LINK_MINUTES = 10;
const LINKS_PER_ACCOUNT = 5;
const MINUTE = 60_000;

export type SignInLink = {
  readonly recipient: string;
  readonly language: string;
  readonly url: string;
};

/** The browser that asks for a link keeps this; the link works only beside it. Reuses what the browser already has. */
export function browserSecret(request: Request): {
  readonly secret: string;
  readonly cookie: string;
} {
  const secret = readCookie(request, "ancrage-browser") ?? newSecret();
  return { secret, cookie: cookieLine("ancrage-browser", secret, LINK_MINUTES * 60) };
}

/**
 * A link for that address, to be mailed; null when no account has it or when it asked for too many. The page answers before
 * this is done and says the same in each case, so that neither text nor time tells who has an account.
 */
export async function newSignInLink(
  email: string,
  browser: string,
  returnTo: string | null,
  at: Date = new Date(),
): Promise<SignInLink | null> {
  const account = await findAccountByEmail(database(), email);
  if (!account) return null;

  const since = new Date(at.getTime() - LINK_MINUTES * MINUTE).toISOString();
  if ((await countMagicLinks(database(), account.id, since)) >= LINKS_PER_ACCOUNT) return null;

  const token = newSecret();
  await insertMagicLink(database(), {
    tokenHash: fingerprint(token),
    browserHash: fingerprint(browser),
    accountId: account.id,
    returnTo,
    createdAt: at.toISOString(),
    expiresAt: new Date(at.getTime() + LINK_MINUTES * MINUTE).toISOString(),
  });
  const url = `${config().baseUrl}/sign-in/${token}`;
  return { recipient: account.email, language: account.language, url };
}

/** Uses the link up. Null when it is unknown, used, older than ten minutes, or opened in another browser: one answer for all. */
export async function consumeSignInLink(
  request: Request,
  token: string,
  at: Date = new Date(),
): Promise<{ accountId: number; returnTo: string | null } | null> {
  const browser = readCookie(request, "ancrage-browser");
  if (!browser) return null;

  const hashes = { tokenHash: fingerprint(token), browserHash: fingerprint(browser) };
  return consumeMagicLink(database(), hashes, at.toISOString());
}
