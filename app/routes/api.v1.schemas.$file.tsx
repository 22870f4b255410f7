import { json, type LoaderFunctionArgs } from "@remix-run/node";
import { tableSchema } from "#app/intake/table-schema.ts";
import { columns } from "#app/locales/fr/columns.ts";
import { notFound } from "#app/platform/access.server.ts";

/** The Table Schemas of our two files, so that other tools check them too. Open to every origin: they are public. */
export function loader({ params }: LoaderFunctionArgs) {
  const schema = schemaOf(params.file ?? "");
  if (!schema) throw notFound();
  return json(schema, { headers: { "Access-Control-Allow-Origin": "*" } });
}

function schemaOf(file: string) {
  if (file === "embauches.json") return tableSchema("hires", described(columns.hires));
  return file === "sites.json" ? tableSchema("sites", described(columns.sites)) : null;
}

function described(texts: Readonly<Record<string, string>>): (header: string) => string {
  return (header) => texts[header] ?? header;
}
