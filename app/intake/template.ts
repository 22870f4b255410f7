import { columnsOf } from "./columns-of.ts";
import type { FileKind } from "./reading.ts";

/** The file to start from, as a spreadsheet opens it: byte order mark, semicolons, example lines that can be imported as they are. */
export function templateCsv(kind: FileKind): string {
  const columns = columnsOf(kind);
  const examples = Math.max(...columns.map(([, { examples }]) => examples.length));
  const lines = Array.from({ length: examples }, (_, line) =>
    columns.map(([, column]) => column.examples[line] ?? ""),
  );
  const records = [columns.map(([header]) => header), ...lines];
  return `\ufeff${records.map((cells) => cells.join(";")).join("\r\n")}\r\n`;
}
