import { parseArgs } from "node:util";
import { WrongEnvironment } from "#app/platform/environment.server.ts";
import type { Connection } from "#db/connection.ts";
import { openAsIs, openReady } from "./cli/database.ts";
import { outsideFailure } from "./cli/failure.ts";
import { type Answer, type Call, Refused, type Verb, WrongUsage } from "./cli/verb.ts";
import { allVerbs, VERBS } from "./cli/verbs.ts";

process.exitCode = await main(process.argv.slice(2));

/** Exit code: 0 done, 1 refused with reasons, 2 wrong usage. */
async function main(words: readonly string[]): Promise<number> {
  const verb = await findVerb(words);
  if (words.length === 0 || asksForHelp(words)) return help(await meantBy(words, verb));
  const asJson = words.includes("--json");
  if (!verb) return unknown(words, asJson);

  let opened: Connection | null = null;
  const connection = async () => {
    opened ??= verb.preparesDatabase ? openAsIs() : await openReady(log);
    return opened;
  };
  try {
    const { call, json } = readCall(verb, words, connection);
    return print(await verb.run(call), json);
  } catch (error) {
    if (error instanceof WrongUsage) return misused(error.message, asJson, [verb]);
    if (error instanceof WrongEnvironment) return misused(error.message, asJson, [verb]);
    const reason = error instanceof Refused ? error.message : outsideFailure(error);
    if (reason === null) throw error;
    return refused(reason, asJson);
  } finally {
    await (opened as Connection | null)?.db.destroy();
  }
}

async function findVerb(words: readonly string[]): Promise<Verb | undefined> {
  const names = [words.slice(0, 2).join(" "), words[0] ?? ""];
  const name = names.find((one) => Object.hasOwn(VERBS, one));
  return name === undefined ? undefined : VERBS[name]?.();
}

/** What help is asked on: a command, those that begin with its first word, or all. */
async function meantBy([first = ""]: readonly string[], verb?: Verb): Promise<readonly Verb[]> {
  if (verb) return [verb];
  const verbs = await allVerbs();
  const family = familyOf(first, verbs);
  return family.length > 0 ? family : verbs;
}

function familyOf(first: string, verbs: readonly Verb[]): readonly Verb[] {
  return verbs.filter(({ name }) => name.startsWith(`${first} `));
}

/** A command that is none; of one that lacks its second word, which there are. */
async function unknown([first = "", second]: readonly string[], asJson: boolean): Promise<number> {
  const verbs = await allVerbs();
  const family = familyOf(first, verbs);
  if (family.length === 0) return misused(`Unknown command: ${first}`, asJson, verbs);

  const seconds = family.map(({ name }) => name.slice(first.length + 1)).join(", ");
  const given = second === undefined || second.startsWith("-") ? "" : `: ${second} is none of them`;
  return misused(`${first} takes one of ${seconds}${given}.`, asJson, family);
}

function readCall(verb: Verb, words: readonly string[], connection: Call["connection"]) {
  const { values, positionals } = parsed(verb, words.slice(verb.name.split(" ").length));
  const [least, most] = verb.positionals;
  if (positionals.length < least) throw new WrongUsage("An argument is missing.");
  if (positionals.length > most) throw new WrongUsage(`Unexpected: ${positionals[most]}`);

  const { json, ...options } = values;
  const call: Call = { values: options as Call["values"], positionals, connection, log };
  return { call, json: json === true };
}

function parsed(verb: Verb, args: string[]) {
  try {
    const options = { ...verb.options, json: { type: "boolean" as const } };
    return parseArgs({ args, options, allowPositionals: true, strict: true });
  } catch (error) {
    if (error instanceof TypeError) throw new WrongUsage(error.message);
    throw error;
  }
}

function print({ json, text, refused }: Answer, asJson: boolean): number {
  if (asJson) tell(json);
  else process.stdout.write(`${text}\n`);
  return refused ? 1 : 0;
}

function log(text: string): void {
  process.stderr.write(`${text}\n`);
}

function refused(reason: string, asJson: boolean): number {
  log(reason);
  if (asJson) tell({ status: "refused", reasons: [reason] });
  return 1;
}

function tell(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value)}\n`);
}

/** What follows a lone "--" is no option. */
function asksForHelp(words: readonly string[]): boolean {
  const end = words.indexOf("--");
  return (end < 0 ? words : words.slice(0, end)).some((word) => word === "--help" || word === "-h");
}

function help(meant: readonly Verb[]): number {
  process.stdout.write(`${usageOf(meant)}\n`);
  return 0;
}

function misused(reason: string, asJson: boolean, meant: readonly Verb[]): number {
  log(`${reason}\n\n${usageOf(meant)}`);
  if (asJson) tell({ status: "wrongUsage", reasons: [reason] });
  return 2;
}

function usageOf(some: readonly Verb[]): string {
  return ["Usage:", ...some.map(({ usage }) => `  npm run -s cli -- ${usage} [--json]`)].join("\n");
}
