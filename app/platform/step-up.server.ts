import { data } from "@remix-run/node";
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
 * Mails whoever asks a link that signs them in again, with a session of its own, and brings them back to a page; the answer binds
 * it to their browser. 503 when this server sends no mail.
 */
export async function mailProof(request: Request, returnTo: string) {
  const { email } = (await requireSession(request)).account;
  const way = mailWay();
  if (way === "none") return data({ kind: "noMail" as const }, { status: 503 });

  const browser = browserSecret(request);
  await mailSignInLink(email, browser.secret, returnTo);
  const answer = { kind: "linkSent" as const, email, outbox: way === "outbox" };
  return data(answer, { headers: { "Set-Cookie": browser.cookie } });
}

/** What who acts without a recent sign-in is answered: 403. */
export function notRecent() {
  return data({ kind: "notRecent" as const }, { status: 403 });
}
