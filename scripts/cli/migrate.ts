import { loadEmbedded } from "#app/operations/load-embedded.ts";
import { migrate } from "#db/migrate.ts";
import type { Verb } from "./verb.ts";

export const migrateVerb: Verb = {
  name: "migrate",
  usage: "migrate",
  options: {},
  positionals: [0, 0],
  preparesDatabase: true,
  async run({ connection, log }) {
    const database = await connection();
    const migrations = await migrate(database);
    for (const { name, vintage, rows } of await loadEmbedded(database)) {
      log(`Embedded ${name} ${vintage}: ${rows} rows`);
    }
    const text = migrations.length === 0 ? "Already up to date." : migrations.join("\n");
    return { json: { migrations }, text };
  },
};
