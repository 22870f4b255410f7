import type { LoaderFunctionArgs } from "@remix-run/node";
import { OPEN_LICENCE } from "#app/platform/api/licence.ts";
import { type OpenAnswer, openAnswer } from "#app/platform/api/open-answer.server.ts";
import { readQuery } from "#app/platform/api/query.server.ts";
import { observationsQuerySchema } from "#app/platform/api/release-schemas.ts";
import { config } from "#app/platform/config.server.ts";
import { askedRows } from "./api.v1.releases/asked-rows.server.ts";
import { type Asked, csvBody, jsonBody, jsonStatBody } from "./api.v1.releases/bodies.server.ts";
import { requireRelease } from "./api.v1.releases/release-answer.server.ts";

/** Named with each change of what files look like: what is kept under an address is then another answer. */
const LAYOUT = "1";

/** The observations of a release, as JSON, CSV in two dialects, or JSON-stat. They never change. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const query = readQuery(request, observationsQuerySchema);
  const found = await requireRelease(params.id);
  const asked = { ...found, query, rows: askedRows(found.release, query) };
  const { indicator, by, format, dialect, lang } = { indicator: "", by: "", ...query };
  return openAnswer(request, {
    ...written(asked),
    from: [LAYOUT, found.summary.manifestSha256, indicator, by, format, dialect, lang],
    caching: "forever",
  });
}

function written(asked: Asked): Pick<OpenAnswer, "type" | "headers" | "body"> {
  const { query, summary } = asked;
  const Link = `<${OPEN_LICENCE}>; rel="license"`;
  switch (query.format) {
    case "csv":
      return {
        type: "text/csv; charset=utf-8; header=present",
        headers: {
          "Content-Disposition": `attachment; filename="ancrage-${summary.id}.csv"`,
          Link: `${Link}, <${schemaOf(query)}>; rel="describedby"`,
        },
        body: () => csvBody(asked),
      };
    case "json-stat":
      return { type: JSON_TYPE, headers: { Link }, body: () => jsonStatBody(asked) };
    case "json":
      return { type: JSON_TYPE, headers: { Link }, body: () => jsonBody(asked) };
  }
}

const JSON_TYPE = "application/json; charset=utf-8";

function schemaOf({ dialect }: Asked["query"]): string {
  return `${config().baseUrl}/api/v1/schemas/observations${dialect === "fr" ? "-fr" : ""}.json`;
}
