import type { NomenclatureTable } from "#db/schema/nomenclatures.ts";
import type { Answer } from "./verb.ts";

/** What is loaded, one line a vintage. */
export function referenceAnswer(rows: readonly NomenclatureTable[], refused = false): Answer {
  const json = rows.map(({ name, vintage, rows: count, sha256, loadedAt, extract }) => ({
    nomenclature: name,
    vintage,
    rows: count,
    sha256,
    loadedAt,
    extract: extract === 1,
  }));
  const lines = json.map(({ nomenclature, vintage, rows: count, sha256, loadedAt, extract }) =>
    [
      nomenclature.padEnd(19),
      vintage.padEnd(8),
      String(count).padStart(7),
      sha256.slice(0, 12),
      loadedAt.slice(0, 10),
      extract ? "extract" : "",
    ].join("  "),
  );
  return { json, text: lines.join("\n") || "Nothing is loaded.", refused };
}
