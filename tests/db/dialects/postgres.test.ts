import { setTimeout as pause } from "node:timers/promises";
import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import { databases, freshDatabase } from "#tests/support/databases.ts";

const servers = databases.filter((url) => url !== "sqlite");

describe.runIf(servers.length > 0).each(servers)("connections to %s", (url) => {
  test("that the server ends while they wait are replaced, and nothing stops", async () => {
    await using db = await freshDatabase(url);
    const asked = Array.from({ length: 4 }, () => sql`select pg_sleep(0.05)`.execute(db.db));
    await Promise.all(asked);

    await endOthers(db);
    await pause(100);
    const answer = await sql<{ one: number }>`select 1 as one`.execute(db.db);
    expect(answer.rows).toEqual([{ one: 1 }]);
  });
});

async function endOthers({ db }: Awaited<ReturnType<typeof freshDatabase>>): Promise<void> {
  await sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()
  `.execute(db);
}
