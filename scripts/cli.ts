import { parseArgs } from "node:util";
import { type Connection, openDatabase } from "#db/connection.ts";
import { type Answer, type Call, type Verb, WrongUsage } from "./cli/verb.ts";
import { verbs } from "./cli/verbs.ts";

const DEFAULT_DATABASE = "./data/ancrage.db";

process.exitCode = await main(process.argv.slice(2));

/** Exit code: 0 done, 1 refused with reasons, 2 wrong usage. */
async function main(words: readonly string[]): Promise<number> {
  const verb = findVerb(words);
  if (!verb) return misused("Unknown command.");

  let opened: Connection | null = null;
  const connection = async () => {
    opened ??= openDatabase(process.env.DATABASE_URL ?? DEFAULT_DATABASE);
    return opened;
  };
  try {
    const { call, json } = readCall(verb, words, connection);
    return print(await verb.run(call), json);
  } catch (error) {
    if (error instanceof WrongUsage) return misused(error.message, verb);
    throw error;
  } finally {
    await (opened as Connection | null)?.db.destroy();
  }
}

function findVerb(words: readonly string[]): Verb | undefined {
  return (
    verbs.find(({ name }) => name === words.slice(0, 2).join(" ")) ??
    verbs.find(({ name }) => name === words[0])
  );
}

function readCall(verb: Verb, words: readonly string[], connection: Call["connection"]) {
  const { values, positionals } = parsed(verb, words.slice(verb.name.split(" ").length));
  const [least, most] = verb.positionals;
  if (positionals.length < least) throw new WrongUsage("An argument is missing.");
  if (positionals.length > most) throw new WrongUsage(`Unexpected: ${positionals[most]}`);

  const { json, ...options } = values;
  const log = (text: string) => process.stderr.write(`${text}\n`);
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
  process.stdout.write(asJson ? `${JSON.stringify(json)}\n` : `${text}\n`);
  return refused ? 1 : 0;
}

function misused(reason: string, verb?: Verb): number {
  const usages = (verb ? [verb] : verbs).map(
    ({ usage }) => `  npm run -s cli -- ${usage} [--json]`,
  );
  process.stderr.write(`${reason}\n\nUsage:\n${usages.join("\n")}\n`);
  return 2;
}
