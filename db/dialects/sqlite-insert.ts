import { ABSENT, type BulkRows, type BulkTable } from "./bulk-rows.ts";
import { type Parameter, packColumns, packer, unpackedColumns } from "./packed-columns.ts";
import type { RawSqlite } from "./sqlite.ts";

/** Rows per statement: past this, more parameters bring nothing. */
const ROWS = 100;

type Value = number | string | null;

/**
 * Inserts rows in one transaction, by two statements prepared once. Values are laid before it begins: others write in between, and
 * whoever waits finds the database free for a while.
 */
export function sqliteInsert(sqlite: RawSqlite, table: BulkTable): (rows: BulkRows) => void {
  const parameters = packColumns(table.columns);
  const several = sqlite.prepare(insertOf(table, parameters, ROWS));
  const single = sqlite.prepare(insertOf(table, parameters, 1));
  const bound = parameters.map(binder);

  function valuesOf(rows: BulkRows, from: number, to: number): Value[] {
    const values: Value[] = new Array(parameters.length * (to - from)).fill(null);
    let at = 0;
    for (let row = from; row < to; row++) {
      for (const value of bound) values[at++] = value(rows, row * table.columns.length);
    }
    return values;
  }

  /** Values are spread: the driver takes arguments in half the time that it takes the elements of an array. */
  const runAll = sqlite.transaction((many: readonly Value[][], ones: readonly Value[][]) => {
    for (const values of many) several.run(...values);
    for (const values of ones) single.run(...values);
  });

  return (rows) => {
    const many: Value[][] = [];
    const ones: Value[][] = [];
    let row = 0;
    for (; row + ROWS <= rows.count; row += ROWS) many.push(valuesOf(rows, row, row + ROWS));
    for (; row < rows.count; row++) ones.push(valuesOf(rows, row, row + 1));
    runAll.immediate(many, ones);
  };
}

/** What a parameter takes from the row that starts at a place of the codes. */
function binder(parameter: Parameter): (rows: BulkRows, from: number) => Value {
  if (parameter.kind === "packed") {
    const pack = packer(parameter.fields);
    return ({ codes }, from) => pack(codes, from);
  }
  const { column } = parameter;
  if (parameter.kind === "whole") return ({ codes }, from) => present(codes[from + column]);
  return ({ codes, texts }, from) => texts[codes[from + column] ?? ABSENT] ?? null;
}

function present(code = ABSENT): number | null {
  return code === ABSENT ? null : code;
}

function insertOf(
  { name, columns, fixed }: BulkTable,
  parameters: readonly Parameter[],
  rows: number,
): string {
  const names = [...Object.keys(fixed), ...columns.map((column) => column.name)];
  const values = [...Object.values(fixed), ...unpackedColumns(columns, parameters)];
  const row = `(${parameters.map(() => "?").join(", ")})`;
  return `insert into ${name} (${names.join(", ")}) select ${values.join(", ")}
    from (values ${Array(rows).fill(row).join(", ")})`;
}
