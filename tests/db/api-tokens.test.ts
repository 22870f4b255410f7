import { beforeAll, describe, expect, test } from "vitest";
import { companyTokens, createToken, endToken } from "#app/platform/api/company-tokens.server.ts";
import { findLiveToken, noteTokenUse, tokensOf } from "#db/queries/api-tokens.ts";
import { verifyAudit } from "#db/queries/audit.ts";
import { findCompany } from "#db/queries/companies.ts";
import { databases, type FreshDatabase, freshDatabase } from "#tests/support/databases.ts";
import { COMPANIES, seedPeople } from "#tests/support/people.ts";

const [{ siren: SIREN }, { siren: OTHER }] = COMPANIES;
const NOW = new Date("2026-11-24T09:00:00.000Z");

// The test runner has a BASE_URL of its own ("/"), and fingerprints need a secret.
beforeAll(() => {
  Object.assign(process.env, { BASE_URL: "", SESSION_SECRET: "s".repeat(32) });
});

describe.each(databases)("API tokens on %s", (url) => {
  test("a company lists its tokens with who made them, and never another's", async () => {
    await using db = await freshDatabase(url);
    const accountId = (await seedPeople(db.db)).get("anne@ateliers.example") ?? 0;
    const asked = { companyId: await idOf(db, SIREN), label: "paie", days: 30, accountId } as const;
    const { id } = await createToken(db.db, { ...asked, scopes: ["import", "read"] }, NOW);

    expect(await tokensOf(db.db, SIREN)).toEqual([
      {
        ...{ id, label: "paie", scopes: ["import", "read"], createdBy: "Anne Leroy" },
        ...{ createdAt: "2026-11-24T09:00:00.000Z", expiresAt: "2026-12-24T09:00:00.000Z" },
        ...{ lastUsedAt: null, revokedAt: null },
      },
    ]);
    expect(await tokensOf(db.db, OTHER)).toEqual([]);
  });

  test("a token serves until its last instant, or its revocation", async () => {
    await using db = await freshDatabase(url);
    await seedPeople(db.db);
    const companyId = await idOf(db, SIREN);
    const { id } = await make(db, companyId);
    const hash = await hashOf(db, id);

    const liveAt = async (at: string) => (await findLiveToken(db.db, hash, at)) !== null;
    expect(await liveAt("2026-12-24T08:59:59.999Z")).toBe(true);
    expect(await liveAt("2026-12-24T09:00:00.000Z")).toBe(false);
    const states = async (at: string) =>
      (await companyTokens(db.db, SIREN, new Date(at))).map(({ state }) => state);
    expect(await states("2026-12-24T08:59:59.999Z")).toEqual(["live"]);
    expect(await states("2026-12-24T09:00:00.000Z")).toEqual(["expired"]);

    await endToken(db.db, { siren: SIREN, companyId, id, accountId: null }, NOW);
    expect(await liveAt("2026-11-24T09:00:00.001Z")).toBe(false);
    expect(await states("2026-12-25T00:00:00.000Z")).toEqual(["revoked"]);
  });

  test.each(["", "%", "%%%%%%%%%%%%", "____________", "0123456789ab", "' or 1=1 --"])(
    "the id %j revokes nothing",
    async (id) => {
      await using db = await freshDatabase(url);
      await seedPeople(db.db);
      const companyId = await idOf(db, SIREN);
      await make(db, companyId);
      expect(await endToken(db.db, { siren: SIREN, companyId, id, accountId: null })).toBe(false);
      expect((await tokensOf(db.db, SIREN))[0]?.revokedAt).toBeNull();
    },
  );

  test("another company's token cannot be revoked; every attempt is in the audit log", async () => {
    await using db = await freshDatabase(url);
    await seedPeople(db.db);
    const { id } = await make(db, await idOf(db, SIREN));
    const companyId = await idOf(db, OTHER);
    expect(await endToken(db.db, { siren: OTHER, companyId, id, accountId: null })).toBe(false);
    expect((await tokensOf(db.db, SIREN))[0]?.revokedAt).toBeNull();

    const log = await db.db.selectFrom("audit").selectAll().orderBy("id").execute();
    expect(log.map(({ action, subject, outcome }) => [action, subject, outcome])).toEqual([
      ["token.create", id, "done"],
      ["token.revoke", null, "refused"],
    ]);
    expect((await verifyAudit(db.db)).status).toBe("intact");
  });

  test("the last use is kept, at most once a minute", async () => {
    await using db = await freshDatabase(url);
    await seedPeople(db.db);
    const hash = await hashOf(db, (await make(db, await idOf(db, SIREN))).id);
    const use = (at: string, unless: string) => noteTokenUse(db.db, hash, at, unless);
    const lastUse = async () => (await tokensOf(db.db, SIREN))[0]?.lastUsedAt;
    await use("2026-11-24T09:10:00.000Z", "2026-11-24T09:09:00.000Z");
    await use("2026-11-24T09:10:59.000Z", "2026-11-24T09:09:59.000Z");
    expect(await lastUse()).toBe("2026-11-24T09:10:00.000Z");
    await use("2026-11-24T09:11:01.000Z", "2026-11-24T09:10:01.000Z");
    expect(await lastUse()).toBe("2026-11-24T09:11:01.000Z");
  });
});

async function idOf(db: FreshDatabase, siren: string): Promise<number> {
  return (await findCompany(db.db, siren))?.id ?? 0;
}

function make(db: FreshDatabase, companyId: number) {
  const asked = { companyId, label: "", scopes: ["read"], days: 30, accountId: null } as const;
  return createToken(db.db, asked, NOW);
}

async function hashOf(db: FreshDatabase, id: string): Promise<string> {
  const rows = await db.db.selectFrom("apiToken").select("tokenHash").execute();
  return rows.find(({ tokenHash }) => tokenHash.startsWith(id))?.tokenHash ?? "";
}
