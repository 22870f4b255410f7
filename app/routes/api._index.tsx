import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ApiPage } from "#app/components/api-docs/api-page.tsx";
import { titled } from "#app/components/layout/page-title.ts";
import { API_VERSION, openApiDocument } from "#app/platform/api/openapi.ts";
import { config } from "#app/platform/config.server.ts";
import { languageOf } from "#app/platform/language.server.ts";
import { findSession } from "#app/platform/session.server.ts";
import { documentedApi } from "./api._index/documented.server.ts";

/** The documentation of the API, read from its OpenAPI document. */
export async function loader({ request }: LoaderFunctionArgs) {
  const open = await findSession(request);
  const language = languageOf(request, open?.account.language ?? null);
  const document = openApiDocument(language, { baseUrl: config().baseUrl, version: API_VERSION });
  return { language, api: documentedApi(document, language) };
}

export const meta: MetaFunction<typeof loader> = ({ matches }) =>
  titled(matches, (t) => t("title", { ns: "api" }));

export default function ApiIndex() {
  const { language, api } = useLoaderData<typeof loader>();
  return <ApiPage api={api} language={language} />;
}
