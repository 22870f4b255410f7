import { readdir, readFile, stat } from "node:fs/promises";
import { basename, join, relative } from "node:path";
import { OfficialFileRefused } from "#app/intake/reference/official-file.ts";
import { type OfficialReader, readerOf } from "#app/intake/reference/recognise.ts";
import type { Connection } from "#db/connection.ts";
import { nomenclatures } from "#db/queries/nomenclatures.ts";
import type { NomenclatureTable } from "#db/schema/nomenclatures.ts";
import { computeReferenceShares } from "./compute-reference-shares.ts";
import { saveOfficialList, sha256Of } from "./save-official-list.ts";

/** Screens to check against, not nomenclatures. */
const LEFT_ALONE = "checks";

/** The largest official file is a tenth of this. */
const LARGEST_FILE = 200 * 1024 * 1024;

export type ReferenceOutcome = {
  readonly loaded: readonly NomenclatureTable[];
  /** Files that are not ours to read, left alone. */
  readonly skipped: readonly string[];
  /** Files known by their name of which nothing was taken, and why. */
  readonly refused: readonly { readonly file: string; readonly reason: string }[];
};

/**
 * Loads every official file found in a folder and its folders, unchanged. Each is a vintage of its own, all or nothing: one that
 * is refused changes nothing, and the others are loaded. A file already loaded is not read again. `log` receives progress.
 */
export async function loadReference(
  connection: Connection,
  folder: string,
  log: (text: string) => void,
): Promise<ReferenceOutcome> {
  const { db } = connection;
  const loaded: NomenclatureTable[] = [];
  const skipped: string[] = [];
  const refused: { file: string; reason: string }[] = [];
  const known = await nomenclatures(db);
  for (const path of await filesUnder(folder)) {
    const reader = isLeftAlone(path) ? null : readerOf(basename(path));
    if (!reader) {
      skipped.push(path);
      continue;
    }
    try {
      log(`${path} …`);
      const row = await loadFile(db, folder, path, reader, known);
      loaded.push(row);
      log(`  ${row.name} ${row.vintage}: ${row.rows} rows`);
    } catch (error) {
      if (!(error instanceof OfficialFileRefused)) throw error;
      refused.push({ file: path, reason: error.message });
    }
  }
  if (loaded.length > 0) await computeReferenceShares(connection);
  return { loaded, skipped, refused };
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

function isLeftAlone(path: string): boolean {
  return path.split(/[/\\]/).slice(0, -1).includes(LEFT_ALONE);
}

async function loadFile(
  db: Connection["db"],
  folder: string,
  path: string,
  read: OfficialReader,
  known: readonly NomenclatureTable[],
): Promise<NomenclatureTable> {
  const file = join(folder, path);
  if ((await stat(file)).size > LARGEST_FILE) throw new OfficialFileRefused("file too big");

  const bytes = await readFile(file);
  const source = basename(path);
  const sha256 = sha256Of(bytes);
  const same = known.find((row) => row.sha256 === sha256 && row.source === source);
  if (same) return same;

  const official = { name: source, bytes };
  return saveOfficialList(db, official, await read(official));
}
