import { SIZE_BANDS } from "./dimensions.ts";
import { type CsvDialect, OBSERVATION_COLUMNS } from "./observation-csv.ts";
import { ALL, OBSERVATION_STATUSES } from "./observation-rows.ts";
import { EMPLOYER_BANDS } from "./published.ts";

export type ObservationColumn = (typeof OBSERVATION_COLUMNS)[number];

type Constraints = {
  readonly required?: true;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
};
type Kind = { readonly type: "string" | "integer" | "number"; readonly constraints: Constraints };

/** The columns of the file of observations as a Frictionless Table Schema; `describe` says a column in words. */
export function observationSchema(
  indicators: readonly string[],
  { decimal }: CsvDialect,
  describe: (column: ObservationColumn) => string,
) {
  return {
    $schema: "https://specs.frictionlessdata.io/schemas/table-schema.json",
    name: "observations",
    missingValues: [""],
    primaryKey: ["release", "period", "a21", "a88", "size", "reg", "dep", "indicator"],
    fields: OBSERVATION_COLUMNS.map((name) => ({
      name,
      description: describe(name),
      ...kindOf(name, indicators),
      ...(kindOf(name, indicators).type === "number" && { decimalChar: decimal }),
    })),
  };
}

const RELEASE_ID = "\\d{4}-T[1-4](-r[1-9]\\d*)?";
const SHARE: Kind = { type: "number", constraints: { minimum: 0, maximum: 1 } };
const COUNT: Kind = { type: "integer", constraints: { minimum: 1 } };

function kindOf(column: ObservationColumn, indicators: readonly string[]): Kind {
  const text = (constraints: Constraints): Kind => ({
    type: "string",
    constraints: { required: true, ...constraints },
  });
  switch (column) {
    case "release":
      return text({ pattern: RELEASE_ID });
    case "period":
      return text({ pattern: "\\d{4}(-T[1-4])?" });
    case "a21":
      return text({ pattern: `${ALL}|[A-U]` });
    case "a88":
    case "reg":
      return text({ pattern: `${ALL}|\\d{2}` });
    case "dep":
      return text({ pattern: `${ALL}|\\d{2,3}|2[AB]` });
    case "size":
      return text({ enum: [ALL, ...SIZE_BANDS] });
    case "indicator":
      return text({ enum: indicators });
    case "status":
      return text({ enum: OBSERVATION_STATUSES });
    case "employers":
      return { type: "string", constraints: { enum: EMPLOYER_BANDS } };
    case "keptFrom":
      return { type: "string", constraints: { pattern: RELEASE_ID } };
    case "hires":
    case "n":
      return COUNT;
    default:
      return SHARE;
  }
}
