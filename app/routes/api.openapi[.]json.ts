import type { LoaderFunctionArgs } from "@remix-run/node";
import { openJson } from "#app/platform/api/open-answer.server.ts";
import { API_VERSION, openApiDocument } from "#app/platform/api/openapi.ts";
import { readQuery } from "#app/platform/api/query.server.ts";
import { languageQuerySchema } from "#app/platform/api/release-schemas.ts";
import { config } from "#app/platform/config.server.ts";

/** The OpenAPI document. */
export function loader({ request }: LoaderFunctionArgs): Response {
  const { lang } = readQuery(request, languageQuerySchema);
  return openJson(
    request,
    openApiDocument(lang, { baseUrl: config().baseUrl, version: API_VERSION }),
  );
}
