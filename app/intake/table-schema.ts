import type { Column, ColumnKind } from "./column.ts";
import { columnsOf } from "./columns-of.ts";
import type { FileKind } from "./reading.ts";

type SchemaField = {
  readonly name: string;
  readonly type: string;
  readonly description: string;
  readonly constraints: Readonly<Record<string, unknown>>;
  readonly example?: string;
};

export type TableSchema = {
  readonly $schema: string;
  readonly name: string;
  readonly missingValues: readonly string[];
  readonly fields: readonly SchemaField[];
};

/** The columns of a file as a Frictionless Table Schema, so that other tools check it too. `describe` says a column in words. */
export function tableSchema(kind: FileKind, describe: (header: string) => string): TableSchema {
  return {
    $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json",
    name: NAMES[kind],
    missingValues: [""],
    fields: columnsOf(kind).map(([header, column]) => field(header, column, describe(header))),
  };
}

const NAMES = { hires: "embauches", sites: "sites", applications: "candidatures" } as const;

function field(name: string, column: Column, description: string): SchemaField {
  const { type, ...constraints } = typeOf(column.kind);
  const example = column.examples.find((text) => text !== "");
  const required = column.filled ? { required: true } : {};
  const base = { name, type, description, constraints: { ...required, ...constraints } };
  return example === undefined ? base : { ...base, example };
}

/** Values as they are written in the canonical file; other wordings are understood and do not belong in a schema. */
function typeOf(kind: ColumnKind): { type: string; [constraint: string]: unknown } {
  switch (kind.type) {
    case "month":
      return { type: "yearmonth" };
    case "date":
      return { type: "date" };
    case "commune":
      return { type: "string", pattern: "(\\d{2}|2[AB])\\d{3}" };
    case "siret":
      return { type: "string", pattern: "\\d{14}" };
    case "qpv":
      return { type: "string", pattern: "Q[PN](\\d{3}|02[AB])(\\d{3}|\\d{2}[A-Z])|oui|non" };
    case "occupation":
      return { type: "string", pattern: "[A-N]\\d{4}" };
    case "choice":
      return { type: "string", enum: kind.values };
    case "yesNo":
      return { type: "string", enum: ["oui", "non"] };
    case "integer":
      return { type: "integer", minimum: kind.min, maximum: kind.max };
    case "decimal":
      return { type: "number", minimum: kind.min, maximum: kind.max };
    default:
      return { type: "string" };
  }
}
