import { z } from "zod";
import { MAPPED_NOMENCLATURES, mappingSchema } from "#app/intake/reference/mapping.ts";
import { OfficialFileRefused } from "#app/intake/reference/official-file.ts";
import { downloadReference } from "#app/operations/download-reference.ts";
import { loadCountedFile } from "#app/operations/load-counted-file.ts";
import { loadReference } from "#app/operations/load-reference.ts";
import { measureEverybody } from "#app/operations/measure-hires.ts";
import type { Connection } from "#db/connection.ts";
import { referenceShares } from "#db/queries/reference-shares.ts";
import type { NomenclatureTable } from "#db/schema/nomenclatures.ts";
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
  usage: [
    "reference load --from DIR | --download |",
    `(${MAPPED_NOMENCLATURES.map((name) => `--${optionOf(name)}`).join(" | ")}) FILE --mapping MAP.json`,
  ].join(" "),
  options: {
    from: { type: "string" },
    download: { type: "boolean" },
    ...Object.fromEntries(
      MAPPED_NOMENCLATURES.map((name) => [optionOf(name), { type: "string" } as const]),
    ),
    mapping: { type: "string" },
  },
  positionals: [0, 0],
  async run(call) {
    const counted = MAPPED_NOMENCLATURES.filter((name) => optionalOption(call, optionOf(name)));
    if (counted.length > 1) throw new WrongUsage("One file at a time: a mapping is of one file.");
    if (counted[0]) return loadCounted(call, counted[0]);
    const from = optionalOption(call, "from");
    const download = call.values.download === true;
    if ((from !== null) === download)
      throw new WrongUsage("Give --from DIR, --download, or a file and its --mapping.");
    if (from !== null) givenFolder(from);

    const connection = await call.connection();
    return from === null ? loadDownloaded(connection, call) : load(connection, from, call);
  },
};

type Counted = (typeof MAPPED_NOMENCLATURES)[number];

/** "communeLabourForce" → "commune-labour-force". */
function optionOf(name: Counted): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The headers of these files vary: the mapping says which columns hold the district, the commune and the count. */
async function loadCounted(call: Call, name: Counted): Promise<Answer> {
  const mapping = mappingOf(name, requiredOption(call, "mapping"));
  const file = givenFile(requiredOption(call, optionOf(name)));
  try {
    const connection = await call.connection();
    const saved = await loadCountedFile(connection, file, mapping);
    call.log(await countedBy(connection, saved));
    return referenceAnswer([saved], false);
  } catch (error) {
    if (!(error instanceof OfficialFileRefused)) throw error;
    call.log(`Refused: ${error.message}`);
    return referenceAnswer([], true);
  }
}

/** How many shares the file has a part in: none until the lists that it is set against are loaded. */
async function countedBy(
  { db }: Connection,
  { name, vintage }: NomenclatureTable,
): Promise<string> {
  const shares = await referenceShares(db, "zone");
  const count = shares.filter(({ vintages }) => JSON.parse(vintages)[name] === vintage).length;
  const said = `${count} shares of employment zones count it`;
  return count > 0
    ? said
    : `${said}: load the density grid and the employment zones of the whole country, and the communes’ file before that of districts`;
}

function mappingOf(name: Counted, path: string) {
  const mapping = mappingSchema(name).safeParse(givenJson("mapping", path));
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
