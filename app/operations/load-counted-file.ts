import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { readCountedFile } from "#app/intake/reference/counted-file.ts";
import type { DistrictHosts } from "#app/intake/reference/district-counts.ts";
import type { FileMapping } from "#app/intake/reference/mapping.ts";
import type { Connection } from "#db/connection.ts";
import { counting, nomenclatures } from "#db/queries/nomenclatures.ts";
import { countedDistricts } from "#db/queries/reference-shares.ts";
import type { NomenclatureTable } from "#db/schema/nomenclatures.ts";
import { computeReferenceShares } from "./compute-reference-shares.ts";
import { saveOfficialList } from "./save-official-list.ts";

/**
 * Loads people counted by district or by commune from a file whose columns the user names, whole or not at all; shares are computed
 * again.
 */
export async function loadCountedFile(
  connection: Connection,
  path: string,
  mapping: FileMapping,
): Promise<NomenclatureTable> {
  const file = { name: basename(path), bytes: await readFile(path) };
  const list = await readCountedFile(file, mapping, await districtHosts(connection));
  const saved = await saveOfficialList(connection.db, file, list);
  await computeReferenceShares(connection);
  return saved;
}

/** Those of the list that counts; of an extract, its own districts only. */
async function districtHosts({ db }: Connection): Promise<DistrictHosts> {
  const list = counting(await nomenclatures(db), "priorityDistricts");
  const districts = list ? await countedDistricts(db, list.id) : [];
  return new Map(districts.map(({ code, communes }) => [code, communes.split(",")]));
}
