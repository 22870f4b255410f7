import { existsSync } from "node:fs";
import { downloadReference } from "#app/operations/download-reference.ts";
import { loadReference } from "#app/operations/load-reference.ts";
import type { Connection } from "#db/connection.ts";
import { referenceAnswer, withNomenclatures } from "./reference-answer.ts";
import { type Answer, type Call, optionalOption, type Verb, WrongUsage } from "./verb.ts";

const DOWNLOADS = "data/reference";

export const referenceLoadVerb: Verb = {
  name: "reference load",
  usage: "reference load --from DIR | --download",
  options: { from: { type: "string" }, download: { type: "boolean" } },
  positionals: [0, 0],
  async run(call) {
    const from = optionalOption(call, "from");
    const download = call.values.download === true;
    if ((from !== null) === download) throw new WrongUsage("Give --from DIR or --download.");
    if (from !== null && !existsSync(from)) throw new WrongUsage(`No folder ${from}`);

    return withNomenclatures(call, (connection) =>
      from === null ? loadDownloaded(connection, call) : load(connection, from, call),
    );
  },
};

async function loadDownloaded(connection: Connection, call: Call): Promise<Answer> {
  const { failed } = await downloadReference({ folder: DOWNLOADS, log: call.log });
  const answer = await load(connection, DOWNLOADS, call);
  for (const { file, reason } of failed) call.log(`Not downloaded: ${file}: ${reason}`);
  return { ...answer, refused: answer.refused === true || failed.length > 0 };
}

async function load(connection: Connection, folder: string, { log }: Call): Promise<Answer> {
  const { loaded, skipped, refused } = await loadReference(connection, folder, log);
  if (skipped.length > 0) log(`Left alone: ${skipped.join(", ")}`);
  for (const { file, reason } of refused) log(`Refused: ${file}: ${reason}`);
  return referenceAnswer(loaded, refused.length > 0);
}
