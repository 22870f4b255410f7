import { migrateVerb } from "./migrate.ts";
import type { Verb } from "./verb.ts";

/** Every verb of the command line. A new one is a file beside this one and a line here. */
export const verbs: readonly Verb[] = [migrateVerb];
