import { downloadReference, officialAddressesAnswer } from "#app/operations/download-reference.ts";
import { loadReference } from "#app/operations/load-reference.ts";
import type { Connection } from "#db/connection.ts";
import { nomenclatures } from "#db/queries/nomenclatures.ts";

const DOWNLOADS = "data/reference";

type Say = (text: string) => void;

/**
 * Loads the whole country before the demonstration is seeded: from REFERENCE_DIR, else from the official addresses when they
 * answer within three seconds; else the demonstration goes on with its extract and says which command loads the country.
 */
export async function loadCountry(connection: Connection, say: Say): Promise<void> {
  if (await isCountryLoaded(connection)) return;

  const folder = await countryFolder(say);
  if (folder === null) {
    say(
      "  The official addresses do not answer: the demonstration goes on with its extract of communes.",
    );
    say("  To load the country: npm run -s cli -- reference load --download (or --from DIR)");
    return;
  }
  const { loaded, refused } = await loadReference(connection, folder, say);
  say(`  ${loaded.length} official files loaded from ${folder}`);
  for (const { file, reason } of refused) say(`  ${file}: ${reason}`);
}

async function isCountryLoaded({ db }: Connection): Promise<boolean> {
  const rows = await nomenclatures(db);
  return rows.some(({ name, extract }) => name === "density" && extract === 0);
}

async function countryFolder(say: Say): Promise<string | null> {
  if (process.env.REFERENCE_DIR) return process.env.REFERENCE_DIR;
  if (!(await officialAddressesAnswer())) return null;

  const { saved } = await downloadReference({ folder: DOWNLOADS, log: say });
  return saved.length > 0 ? DOWNLOADS : null;
}
