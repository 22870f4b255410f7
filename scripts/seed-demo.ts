import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { config } from "#app/platform/config.server.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { DEMO_PEOPLE } from "./demo/people.ts";
import { seedDemonstration } from "./demo/seed.ts";
import { loadCountry } from "./demo/territory.ts";

/** Creates the database of the demonstration, or brings it up to date, and says who to sign in as. */
const { databaseUrl, baseUrl } = config();
const connection = openDatabase(databaseUrl);
try {
  await migrate(connection);
  await loadEmbedded(connection);
  await loadCountry(connection, say);
  await seedDemonstration(connection, say);
} finally {
  await connection.db.destroy();
}
for (const { name, email, ...place } of DEMO_PEOPLE) {
  say(`  ${"role" in place ? place.role : place.platformRole}: ${name} <${email}>`);
}
say(`  Sign in at ${baseUrl}/sign-in`);

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
