import type { Account } from "#db/queries/accounts.ts";
import {
  deleteEndedSessions,
  deleteSession,
  findLiveSession,
  insertSession,
  type Session,
  sessionsOf,
  touchSession,
} from "#db/queries/sessions.ts";
import { browserName } from "./browser-name.server.ts";
import { cookieLine, expiredCookieLine, readCookie } from "./cookies.server.ts";
import { database } from "./database.server.ts";
import { fingerprint, newSecret } from "./secrets.server.ts";

const MINUTE = 60_000;
export const IDLE_MINUTES = 30;
export const ABSOLUTE_HOURS = 12;
const TOUCH_EVERY_MINUTES = 1;

export type OpenSession = { readonly session: Session; readonly account: Account };

/** Signs in: a new identifier each time, the one the browser had (if any) is ended. Returns the Set-Cookie line. */
export async function openSession(
  request: Request,
  accountId: number,
  at: Date = new Date(),
): Promise<string> {
  await closeSession(request, at);
  await deleteEndedSessions(database(), at.toISOString());

  const secret = newSecret();
  await insertSession(database(), {
    idHash: fingerprint(secret),
    accountId,
    browser: browserName(request),
    createdAt: at.toISOString(),
    lastSeenAt: at.toISOString(),
    expiresAt: instant(at, ABSOLUTE_HOURS * 60),
  });
  return cookieLine("ancrage-session", secret, ABSOLUTE_HOURS * 3600);
}

/** Who asks; null when not signed in, or no longer. */
export async function findSession(
  request: Request,
  at: Date = new Date(),
): Promise<OpenSession | null> {
  const secret = readCookie(request, "ancrage-session");
  if (!secret) return null;

  const found = await findLiveSession(database(), fingerprint(secret), limits(at));
  if (found && found.session.lastSeenAt < instant(at, -TOUCH_EVERY_MINUTES)) {
    await touchSession(database(), found.session.idHash, at.toISOString());
  }
  return found;
}

/** Signs out: the session ends here, not only in the browser. Returns the Set-Cookie line. */
export async function closeSession(request: Request, at: Date = new Date()): Promise<string> {
  const open = await findSession(request, at);
  if (open) await deleteSession(database(), open.account.id, open.session.idHash);
  return expiredCookieLine("ancrage-session");
}

export async function openSessionsOf(accountId: number, at: Date = new Date()): Promise<Session[]> {
  return sessionsOf(database(), accountId, limits(at));
}

function limits(at: Date) {
  return { now: at.toISOString(), idleSince: instant(at, -IDLE_MINUTES) };
}

function instant(at: Date, minutesLater: number): string {
  return new Date(at.getTime() + minutesLater * MINUTE).toISOString();
}
