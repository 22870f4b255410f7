import { dirname, join } from "node:path";
import type { Desk } from "#app/operations/import/desk.ts";
import { openSpool, type Spool } from "#app/operations/import/spool.ts";
import { config } from "#app/platform/config.server.ts";
import { connection } from "#app/platform/database.server.ts";
import { remember } from "#app/platform/remember.server.ts";

/** The desk of this process: its database, and its spool beside it. */
export async function desk(): Promise<Desk> {
  const spool = await remember<Promise<Spool>>("spool", () =>
    openSpool(spoolFolder(), mostBytes()),
  );
  return { connection: connection(), spool };
}

/** Largest file taken in, in bytes. */
export function mostBytes(): number {
  return config().uploadMegabytes * 1_000_000;
}

/** Beside a SQLite file; in `data/` when the database is elsewhere. */
function spoolFolder(): string {
  const { databaseUrl } = config();
  const isServer = /^postgres(ql)?:/.test(databaseUrl);
  return isServer ? join("data", "spool") : join(dirname(databaseUrl), "spool");
}
