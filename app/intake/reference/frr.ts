import { geographyYear, readCommuneCode } from "./codes.ts";
import type { OfficialFile, OfficialList } from "./official-file.ts";
import type { FrrRow } from "./official-list.ts";
import { mapRows, requireColumn, requireDistinct, requireRows } from "./table.ts";
import { readTextTable } from "./text-table.ts";

const LEAST_COMMUNES = 34_500;

const MONTHS = [
  "janvier",
  "fevrier",
  "mars",
  "avril",
  "mai",
  "juin",
  "juillet",
  "aout",
  "septembre",
  "octobre",
  "novembre",
  "decembre",
] as const;

/** Communes of France ruralités revitalisation, with their class as published: context, never the definition of rural. */
export function readFrr({ name, bytes }: OfficialFile): OfficialList {
  const table = readTextTable(bytes);
  const commune = requireColumn(table, /^Code_insee$/i, "Code_insee");
  const status = requireColumn(table, /^Classement/i, "Classement");
  const rows = mapRows(
    table,
    commune,
    (cell, row): FrrRow => ({
      commune: readCommuneCode(cell(commune), row),
      status: cell(status),
    }),
  );
  requireRows(rows.length, LEAST_COMMUNES, "communes");
  requireDistinct(rows.map((row) => row.commune));
  return { nomenclature: "frr", vintage: frrVintage(name), rows };
}

/** "liste-communes-FRR-juillet2025.csv" → "2025-07". */
function frrVintage(name: string): string {
  const year = geographyYear("", name);
  const folded = name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const month = MONTHS.findIndex((text) => folded.includes(`-${text}`)) + 1;
  return month === 0 ? year : `${year}-${String(month).padStart(2, "0")}`;
}
