import type { Connection } from "#db/connection.ts";
import { hasNomenclatures } from "#db/queries/nomenclatures.ts";
import type { NomenclatureTable } from "#db/schema/nomenclatures.ts";
import type { Answer, Call } from "./verb.ts";

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
      nomenclature.padEnd(18),
      vintage.padEnd(8),
      String(count).padStart(7),
      sha256.slice(0, 12),
      loadedAt.slice(0, 10),
      extract ? "extract" : "",
    ].join("  "),
  );
  return { json, text: lines.join("\n") || "Nothing is loaded.", refused };
}

/** Runs on a migrated database; on another, says what to do first. */
export async function withNomenclatures(
  call: Call,
  run: (connection: Connection) => Promise<Answer>,
): Promise<Answer> {
  const connection = await call.connection();
  if (await hasNomenclatures(connection)) return run(connection);

  const reason = "This database has no tables yet. First run: npm run -s cli -- migrate";
  call.log(reason);
  return { json: { status: "refused", reasons: [reason] }, text: "", refused: true };
}
