import { z } from "zod";
import { OfficialFileRefused } from "#app/intake/reference/official-file.ts";
import { downloadReference } from "#app/operations/download-reference.ts";
import { loadDistrictPopulation } from "#app/operations/load-district-population.ts";
import { loadReference } from "#app/operations/load-reference.ts";
import { measureEverybody } from "#app/operations/measure-hires.ts";
import type { Connection } from "#db/connection.ts";
import { givenFile, givenFolder, givenJson } from "./given-file.ts";
import { referenceAnswer } from "./reference-answer.ts";
import {
  type Answer,
  type Call,
  optionalOption,
  requiredOption,
  type Verb,
  WrongUsage,
} from "./verb.ts";

const DOWNLOADS = "data/reference";

export const referenceLoadVerb: Verb = {
  name: "reference load",
  usage: "reference load --from DIR | --download | --district-population FILE --mapping MAP.json",
  options: {
    from: { type: "string" },
    download: { type: "boolean" },
    "district-population": { type: "string" },
    mapping: { type: "string" },
  },
  positionals: [0, 0],
  async run(call) {
    const population = optionalOption(call, "district-population");
    if (population !== null) return loadPopulation(call, population);
    const from = optionalOption(call, "from");
    const download = call.values.download === true;
    if ((from !== null) === download)
      throw new WrongUsage("Give --from DIR, --download or --district-population FILE.");
    if (from !== null) givenFolder(from);

    const connection = await call.connection();
    return from === null ? loadDownloaded(connection, call) : load(connection, from, call);
  },
};

const mappingSchema = z.strictObject({
  vintage: z.string(),
  columns: z.strictObject({ district: z.string(), commune: z.string(), population: z.string() }),
});

/** The headers of this file vary: the mapping says which columns hold the district, the commune and the count. */
async function loadPopulation(call: Call, path: string): Promise<Answer> {
  const mapping = mappingOf(requiredOption(call, "mapping"));
  const file = givenFile(path);
  try {
    const connection = await call.connection();
    return referenceAnswer([await loadDistrictPopulation(connection, file, mapping)], false);
  } catch (error) {
    if (!(error instanceof OfficialFileRefused)) throw error;
    call.log(`Refused: ${error.message}`);
    return referenceAnswer([], true);
  }
}

function mappingOf(path: string) {
  const mapping = mappingSchema.safeParse(givenJson("mapping", path));
  if (mapping.success) return mapping.data;
  throw new WrongUsage(`--mapping: ${z.prettifyError(mapping.error)}`);
}

async function loadDownloaded(connection: Connection, call: Call): Promise<Answer> {
  const { failed } = await downloadReference({ folder: DOWNLOADS, log: call.log });
  const answer = await load(connection, DOWNLOADS, call);
  for (const { file, reason } of failed) call.log(`Not downloaded: ${file}: ${reason}`);
  return { ...answer, refused: answer.refused === true || failed.length > 0 };
}

/** What was deposited before is decided again: a page never shows a figure of yesterday's list under today's vintage. */
async function load(connection: Connection, folder: string, { log }: Call): Promise<Answer> {
  const { loaded, skipped, refused } = await loadReference(connection, folder, log);
  await measureEverybody(connection, (siren, { hires, changed }) =>
    log(`${siren}: ${hires} hires measured again, ${changed} answered otherwise`),
  );
  if (skipped.length > 0) log(`Left alone: ${skipped.join(", ")}`);
  for (const { file, reason } of refused) log(`Refused: ${file}: ${reason}`);
  return referenceAnswer(loaded, refused.length > 0);
}
