import { ABSENT, type BulkRows, type BulkTable } from "./bulk-rows.ts";
import { type Parameter, packColumns, packer, unpackedColumns } from "./packed-columns.ts";
import type { RawSqlite } from "./sqlite.ts";

/** Rows per statement: past this, more parameters bring nothing. */
const ROWS = 32;

type Value = number | string | null;

/** Inserts rows in one transaction, by two statements prepared once. */
export function sqliteInsert(sqlite: RawSqlite, table: BulkTable): (rows: BulkRows) => void {
  const parameters = packColumns(table.columns);
  const several = sqlite.prepare(insertOf(table, parameters, ROWS));
  const single = sqlite.prepare(insertOf(table, parameters, 1));

  const bound = parameters.map(binder);

  function run(statement: typeof single, rows: BulkRows, from: number, count: number): void {
    const values: Value[] = [];
    for (let row = from; row < from + count; row++) {
      for (const value of bound) values.push(value(rows, row * table.columns.length));
    }
    statement.run(values);
  }

  const insert = sqlite.transaction((rows: BulkRows) => {
    let row = 0;
    for (; row + ROWS <= rows.count; row += ROWS) run(several, rows, row, ROWS);
    for (; row < rows.count; row++) run(single, rows, row, 1);
  });
  return insert.immediate;
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
