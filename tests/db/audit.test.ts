import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { appendAudit, verifyAudit } from "#db/queries/audit.ts";
import { databases, freshDatabase } from "#tests/support/databases.ts";

const ENTRY = { accountId: 1, companyId: 2, action: "import.publish", subject: "7" } as const;

describe.each(databases)("the audit log on %s", (url) => {
  test("is intact when empty, and after entries written at the same time", async () => {
    await using db = await freshDatabase(url);
    expect(await verifyAudit(db.db)).toEqual({ status: "intact", entries: 0 });

    const writing = Array.from({ length: 8 }, () =>
      appendAudit(db.db, { ...ENTRY, outcome: "done" }),
    );
    await Promise.all(writing);
    expect(await verifyAudit(db.db)).toEqual({ status: "intact", entries: 8 });
  });

  test.each([
    { tampering: "update audit set outcome = 'refused' where id = 2", at: 2 },
    { tampering: "update audit set account_id = null where id = 2", at: 2 },
    { tampering: "update audit set at = '2020-01-01T00:00:00.000Z' where id = 3", at: 3 },
    { tampering: "delete from audit where id = 1", at: 2 },
    { tampering: "delete from audit where id = 2", at: 3 },
    { tampering: "delete from audit where id = 3", at: 3 },
    { tampering: "update audit set id = 9 where id = 3", at: 9 },
    { tampering: "delete from audit", at: 1 },
  ])("$tampering breaks the chain at $at", async ({ tampering, at }) => {
    await using db = await freshDatabase(url);
    for (let count = 0; count < 3; count++) await appendAudit(db.db, { ...ENTRY, outcome: "done" });

    await sql.raw(tampering).execute(db.db);
    expect(await verifyAudit(db.db)).toMatchObject({ status: "broken", at });
  });
});
