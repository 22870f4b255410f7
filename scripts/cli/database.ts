import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { readEnvironment } from "#app/platform/environment.server.ts";
import { type Connection, openDatabase } from "#db/connection.ts";
import { isMigrated, migrate } from "#db/migrate.ts";
import { Refused } from "./verb.ts";

/** The database of DATABASE_URL, as it is: the only setting the command line needs. Throws WrongEnvironment. */
export function openAsIs(): Connection {
  const { DATABASE_URL } = process.env;
  return openDatabase(readEnvironment({ DATABASE_URL }).DATABASE_URL);
}

/**
 * The same, ready for use. The embedded database is migrated on the way; a server's is not behind its owner's back: Refused says
 * what to do.
 */
export async function openReady(log: (text: string) => void): Promise<Connection> {
  const connection = openAsIs();
  if (await isMigrated(connection)) return connection;

  if (connection.raw.kind === "postgres") {
    await connection.db.destroy();
    throw new Refused("The schema is not up to date. Run: npm run -s cli -- migrate");
  }
  log(`Preparing ${connection.url} …`);
  await migrate(connection);
  await loadEmbedded(connection);
  return connection;
}
