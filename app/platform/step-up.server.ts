import { requireSession } from "./access.server.ts";
import { mailWay } from "./mail.server.ts";
import { browserSecret } from "./sign-in-links.server.ts";
import { mailSignInLink } from "./sign-in-mail.server.ts";

/** For so long after signing in, what cannot be taken back is allowed without proving again who one is. */
export const RECENT_MINUTES = 15;

/** Whether whoever asks proved who they are a short while ago: being seen since then is not enough. */
export async function hasSignedInRecently(request: Request, at = new Date()): Promise<boolean> {
  const { session } = await requireSession(request);
  return at.getTime() - Date.parse(session.createdAt) < RECENT_MINUTES * 60_000;
}

/**
 * Mails whoever asks a link that signs them in again, with a session of its own, and brings them back to a page. Returns the
 * Set-Cookie line that binds it to their browser; null when this server sends no mail.
 */
export async function mailProof(request: Request, returnTo: string): Promise<string | null> {
  const { account } = await requireSession(request);
  if (mailWay() === "none") return null;

  const browser = browserSecret(request);
  await mailSignInLink(account.email, browser.secret, returnTo);
  return browser.cookie;
}
