import type { ParseArgsConfig } from "node:util";
import type { Connection } from "#db/connection.ts";

export type VerbOptions = NonNullable<ParseArgsConfig["options"]>;

export type Call = {
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
  /** The database of DATABASE_URL, migrated; opened at the first call. */
  connection(): Promise<Connection>;
  /** Progress and remarks: to stderr, never mixed with the answer. */
  log(text: string): void;
};

/** `json` is what `--json` prints, alone, on stdout; `text` what a person reads. `refused` exits 1. */
export type Answer = { readonly json: unknown; readonly text: string; readonly refused?: boolean };

export type Verb = {
  /** One or two words: "migrate", "reference load". */
  readonly name: string;
  readonly usage: string;
  readonly options: VerbOptions;
  /** How many positional arguments at least and at most. */
  readonly positionals: readonly [number, number];
  /** The verb brings the schema up to date itself: it gets the database as it is. */
  readonly preparesDatabase?: true;
  run(call: Call): Promise<Answer>;
};

/** The command was misused: exit 2, with the usage. */
export class WrongUsage extends Error {}

/** The command is understood and cannot be done: exit 1, with the reason in one line. */
export class Refused extends Error {}

/** The option's text; WrongUsage when it is missing. */
export function requiredOption(call: Call, name: string): string {
  const value = optionalOption(call, name);
  if (value === null) throw new WrongUsage(`--${name} is missing`);
  return value;
}

/**
 * The option's text; null when it is not given. Given empty it is WrongUsage, which names `what` is missing: the command would
 * do something else than was meant, as when a variable of a script is not set.
 */
export function optionalOption({ values }: Call, name: string, what = "its value"): string | null {
  const value = values[name];
  if (typeof value !== "string") return null;
  if (value.trim() === "") throw new WrongUsage(`--${name} is empty: ${what} is missing`);
  return value;
}

/** A text that may as well be empty as left out. */
export function freeText({ values }: Call, name: string): string {
  return String(values[name] ?? "").trim();
}
