import { describe, expect, test } from "vitest";
import { demonstrationPeople, findAccountByEmail } from "#db/queries/accounts.ts";
import { consumeMagicLink, countMagicLinks, insertMagicLink } from "#db/queries/magic-links.ts";
import { insertMail, latestMails } from "#db/queries/mails.ts";
import { findMemberCompany, membershipsOf } from "#db/queries/memberships.ts";
import {
  deleteEndedSessions,
  deleteSession,
  findLiveSession,
  insertSession,
  sessionsOf,
} from "#db/queries/sessions.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";
import { seedPeople } from "#tests/support/people.ts";

const NOW = "2026-11-24T09:00:00.000Z";
const LATER = "2026-11-24T10:00:00.000Z";
const EARLIER = "2026-11-24T08:00:00.000Z";

describe.each(databases)("accounts on %s", (url) => {
  test("an address finds its account however it is typed", async () => {
    await using db = await freshDatabase(url);
    await seedPeople(db.db);
    expect((await findAccountByEmail(db.db, " NADIA@ateliers.EXAMPLE "))?.name).toBe(
      "Nadia Benali",
    );
    expect(await findAccountByEmail(db.db, "nadia@ateliers")).toBeNull();
  });

  test("a member sees their company, nobody else does", async () => {
    await using db = await freshDatabase(url);
    const ids = await seedPeople(db.db);
    const nadia = ids.get("nadia@ateliers.example") ?? 0;
    expect(await membershipsOf(db.db, nadia)).toMatchObject([{ siren: "552100554" }]);
    expect(await findMemberCompany(db.db, "552100554", nadia)).toMatchObject({ naf: "62.02A" });
    expect(await findMemberCompany(db.db, "732829320", nadia)).toBeNull();
  });

  test("the people of the demonstration come in order, with their role", async () => {
    await using db = await freshDatabase(url);
    await seedPeople(db.db);
    const people = await demonstrationPeople(db.db);
    expect(people.map(({ role, platformRole }) => role ?? platformRole)).toEqual([
      "hrContributor",
      "executive",
      "ministryAnalyst",
      "platformAdmin",
    ]);
  });

  test("a session is found while it lives, listed, and ended by its owner only", async () => {
    await using db = await freshDatabase(url);
    const ids = await seedPeople(db.db);
    const [nadia = 0, paul = 0] = [...ids.values()];
    const times = { createdAt: EARLIER, lastSeenAt: EARLIER, expiresAt: LATER };
    await insertSession(db.db, { idHash: "a", accountId: nadia, browser: "?, ?", ...times });

    const limits = { now: NOW, idleSince: "2026-11-24T07:00:00.000Z" };
    expect((await findLiveSession(db.db, "a", limits))?.account.id).toBe(nadia);
    expect(await findLiveSession(db.db, "a", { ...limits, idleSince: EARLIER })).toBeNull();
    expect(await findLiveSession(db.db, "a", { ...limits, now: LATER })).toBeNull();
    expect(await sessionsOf(db.db, nadia, limits)).toHaveLength(1);
    expect(await deleteSession(db.db, paul, "a")).toBe(false);
    await deleteEndedSessions(db.db, LATER);
    expect(await deleteSession(db.db, nadia, "a")).toBe(false);
  });

  test("a link is used up by the browser that asked, once", async () => {
    await using db = await freshDatabase(url);
    const ids = await seedPeople(db.db);
    const accountId = ids.get("nadia@ateliers.example") ?? 0;
    const link = { tokenHash: "t", browserHash: "b", accountId, returnTo: null };
    await insertMagicLink(db.db, { ...link, createdAt: NOW, expiresAt: LATER });

    expect(await countMagicLinks(db.db, accountId, EARLIER)).toBe(1);
    expect(await countMagicLinks(db.db, accountId, NOW)).toBe(0);
    expect(await consumeMagicLink(db.db, { tokenHash: "t", browserHash: "x" }, NOW)).toBeNull();
    expect(await consumeMagicLink(db.db, link, LATER)).toBeNull();
    expect(await consumeMagicLink(db.db, link, NOW)).toEqual({ accountId, returnTo: null });
    expect(await consumeMagicLink(db.db, link, NOW)).toBeNull();
  });

  test("the outbox shows the newest first", async () => {
    await using db = await freshDatabase(url);
    for (const subject of ["one", "two", "three"]) {
      await insertMail(db.db, { recipient: "a@b.fr", subject, body: "", createdAt: NOW });
    }
    const mails = await latestMails(db.db, 2);
    expect(mails.map(({ subject }) => subject)).toEqual(["three", "two"]);
  });
});
