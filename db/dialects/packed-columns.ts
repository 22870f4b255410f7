import type { BulkColumn } from "./bulk-rows.ts";

/** A small column within a parameter: its place in the row, and the bits that it takes. */
type Field = { readonly column: number; readonly bits: number };

/** What one parameter carries: a text, or one or more integers. */
export type Parameter =
  | { readonly kind: "text"; readonly column: number }
  | { readonly kind: "whole"; readonly column: number }
  | { readonly kind: "packed"; readonly fields: readonly Field[] };

/** A double holds whole numbers exactly up to 53 bits. */
const ROOM = 52;

/** Shares columns out among as few parameters as can carry them, since each costs more than what SQLite does with it. */
export function packColumns(columns: readonly BulkColumn[]): readonly Parameter[] {
  const parameters: Parameter[] = [];
  let fields: Field[] = [];
  let left = 0;
  for (const [column, { text, bits }] of columns.entries()) {
    if (text) parameters.push({ kind: "text", column });
    else if (bits === undefined) parameters.push({ kind: "whole", column });
    else {
      if (bits > left) {
        fields = [];
        left = ROOM;
        parameters.push({ kind: "packed", fields });
      }
      fields.push({ column, bits });
      left -= bits;
    }
  }
  return parameters;
}

/** SQL of each column, from parameters named column1, column2… as VALUES names them. */
export function unpackedColumns(
  columns: readonly BulkColumn[],
  parameters: readonly Parameter[],
): readonly string[] {
  const sql: string[] = new Array(columns.length);
  for (const [index, parameter] of parameters.entries()) {
    const name = `column${index + 1}`;
    if (parameter.kind !== "packed") sql[parameter.column] = name;
    else {
      let shift = 0;
      for (const { column, bits } of parameter.fields.toReversed()) {
        sql[column] = unpacked(name, shift, bits, columns[column]?.nullable ?? false);
        shift += bits;
      }
    }
  }
  return sql;
}

/** All bits set stand for null. */
function unpacked(name: string, shift: number, bits: number, nullable: boolean): string {
  const mask = 2 ** bits - 1;
  const value = `(${name} >> ${shift}) & ${mask}`;
  return nullable ? `nullif(${value}, ${mask})` : value;
}

/** Makes the function that lays the integers of a row in one number; absent ones take all their bits. */
export function packer(fields: readonly Field[]): (codes: Int32Array, from: number) => number {
  const columns = Int32Array.from(fields, ({ column }) => column);
  const rooms = Int32Array.from(fields, ({ bits }) => 2 ** bits);

  return (codes, from) => {
    let word = 0;
    for (let index = 0; index < columns.length; index++) {
      const code = codes[from + (columns[index] as number)] as number;
      const room = rooms[index] as number;
      word = word * room + (code < 0 ? room - 1 : code);
    }
    return word;
  };
}
