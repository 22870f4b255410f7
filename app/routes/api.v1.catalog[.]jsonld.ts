import type { LoaderFunctionArgs } from "@remix-run/node";
import { openJson } from "#app/platform/api/open-answer.server.ts";
import { readQuery } from "#app/platform/api/query.server.ts";
import { languageQuerySchema } from "#app/platform/api/release-schemas.ts";
import { publishedReleases } from "#app/platform/published-releases.server.ts";
import { catalogOf } from "./api.v1.releases/catalog.server.ts";

/** The releases as a catalogue that other portals harvest: DCAT-AP in JSON-LD. */
export async function loader({ request }: LoaderFunctionArgs): Promise<Response> {
  const { lang } = readQuery(request, languageQuerySchema);
  const catalog = catalogOf(await publishedReleases(), lang);
  return openJson(request, catalog, { type: "application/ld+json; charset=utf-8" });
}
