import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { config } from "#app/platform/config.server.ts";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { seedPanel } from "./demo/panel.ts";
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
  await seedPanel(connection, sayHundreds);
} finally {
  await connection.db.destroy();
}
for (const { name, email, ...place } of DEMO_PEOPLE) {
  say(`  ${"role" in place ? place.role : place.platformRole}: ${name} <${email}>`);
}
say(`  Sign in at ${baseUrl}/sign-in`);

/** The employers behind the releases, by hundreds. */
function sayHundreds(done: number, all: number): void {
  if (done % 100 === 0 || done === all) say(`  Panel: ${done} of ${all} employers`);
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}
