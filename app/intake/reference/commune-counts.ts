import { isOutsideCog, readCommuneCode, readMaskedCount } from "./codes.ts";
import type { CommuneCount } from "./official-list.ts";
import { mapRows, requireDistinct, requireRows, type Table } from "./table.ts";

/** Files that mask small counts may leave small communes out. */
const LEAST_COMMUNES = 30_000;

/** People by commune; places outside the overseas départements are left out. */
export function communeCounts(
  table: Table,
  at: { readonly commune: number; readonly count: number },
): readonly CommuneCount[] {
  const rows = mapRows(table, at.commune, (cell, row) =>
    isOutsideCog(cell(at.commune))
      ? []
      : [
          {
            commune: readCommuneCode(cell(at.commune), row),
            people: readMaskedCount(cell(at.count), row),
          },
        ],
  ).flat();
  requireRows(rows.length, LEAST_COMMUNES, "communes");
  requireDistinct(rows.map(({ commune }) => commune));
  return rows;
}
