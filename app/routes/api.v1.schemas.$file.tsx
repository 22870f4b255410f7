import type { LoaderFunctionArgs } from "@remix-run/node";
import { CSV_DIALECTS } from "#app/domain/benchmark/observation-csv.ts";
import { observationSchema } from "#app/domain/benchmark/observation-schema.ts";
import { hireIndicators } from "#app/domain/indicators/index.ts";
import { tableSchema } from "#app/intake/table-schema.ts";
import { columns } from "#app/locales/fr/columns.ts";
import { openData } from "#app/locales/fr/open-data.ts";
import { openJson, openProblem } from "#app/platform/api/open-answer.server.ts";

/** The Table Schemas of the files that we take and of the one that we give, so that other tools check them too. */
export function loader({ request, params }: LoaderFunctionArgs): Response {
  const schemaOf = schemas[params.file ?? ""];
  if (!schemaOf) throw openProblem(404, `The schemas are ${Object.keys(schemas).join(", ")}.`);
  return openJson(request, schemaOf());
}

const schemas: Readonly<Record<string, () => object>> = {
  "embauches.json": () => tableSchema("hires", described(columns.hires)),
  "sites.json": () => tableSchema("sites", described(columns.sites)),
  "candidatures.json": () => tableSchema("applications", described(columns.applications)),
  "observations.json": () => observations(CSV_DIALECTS.standard),
  "observations-fr.json": () => observations(CSV_DIALECTS.fr),
};

function observations(dialect: Parameters<typeof observationSchema>[1]) {
  const ids = hireIndicators.map(({ id }) => id);
  return observationSchema(ids, dialect, (column) => openData.columns[column]);
}

function described(texts: Readonly<Record<string, string>>): (header: string) => string {
  return (header) => texts[header] ?? header;
}
