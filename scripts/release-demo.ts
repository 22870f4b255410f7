import { config } from "#app/platform/config.server.ts";
import { openDatabase } from "#db/connection.ts";
import { publishDemoReleases } from "./demo/releases.ts";

/** Publishes the releases of the demonstration that are not yet, while its pages are served. */
const connection = openDatabase(config().databaseUrl);
try {
  await publishDemoReleases(connection, (text) => process.stdout.write(`${text}\n`));
} finally {
  await connection.db.destroy();
}
