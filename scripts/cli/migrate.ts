import { migrate } from "#db/migrate.ts";
import type { Verb } from "./verb.ts";

export const migrateVerb: Verb = {
  name: "migrate",
  usage: "migrate",
  options: {},
  positionals: [0, 0],
  async run({ connection }) {
    const migrations = await migrate(await connection());
    const text = migrations.length === 0 ? "Already up to date." : migrations.join("\n");
    return { json: { migrations }, text };
  },
};
