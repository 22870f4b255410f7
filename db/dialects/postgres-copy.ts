import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type pg from "pg";
import { from as copyFrom } from "pg-copy-streams";
import { ABSENT, type BulkColumn, type BulkRows, type BulkTable } from "./bulk-rows.ts";

/** Sends rows by one COPY. */
export async function copyRows(pool: pg.Pool, table: BulkTable, rows: BulkRows): Promise<void> {
  const { name, columns, fixed } = table;
  const names = [...Object.keys(fixed), ...columns.map((column) => column.name)];
  const client = await pool.connect();
  try {
    const copy = client.query(copyFrom(`copy ${name} (${names.join(", ")}) from stdin`));
    await pipeline(Readable.from([copyText(table, rows)]), copy);
  } finally {
    client.release();
  }
}

/** PostgreSQL's text format: a line per row, tabs between values, \N for null. */
function copyText({ columns, fixed }: BulkTable, { count, codes, texts }: BulkRows): string {
  const start = Object.values(fixed).join("\t");
  const escapedTexts = texts.map(escaped);
  let text = "";
  for (let row = 0; row < count; row++) {
    text += start;
    for (let column = 0; column < columns.length; column++) {
      const code = codes[row * columns.length + column] ?? ABSENT;
      text += `\t${code === ABSENT ? "\\N" : copiedValue(columns[column], code, escapedTexts)}`;
    }
    text += "\n";
  }
  return text;
}

function copiedValue(column: BulkColumn | undefined, code: number, texts: readonly string[]) {
  return column?.text ? (texts[code] ?? "\\N") : code;
}

function escaped(text: string): string {
  return text.replace(/[\\\n\r\t]/g, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
};
