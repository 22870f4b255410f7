import type { Call } from "#scripts/cli/verb.ts";
import type { FreshDatabase } from "./databases.ts";

/** A verb's call as the command line makes it, on a database of its own. */
export function cliCall(
  db: FreshDatabase,
  values: Call["values"],
  positionals: readonly string[] = [],
): Call {
  return { values, positionals, connection: async () => db, log: () => undefined };
}
