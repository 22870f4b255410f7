import type { ServerBuild } from "@remix-run/node";
import * as openapi from "#app/routes/api.openapi[.]json.ts";
import * as catalog from "#app/routes/api.v1.catalog[.]jsonld.ts";
import * as imports from "#app/routes/api.v1.companies.$siren.imports.ts";
import * as oneImport from "#app/routes/api.v1.companies.$siren.imports_.$id.ts";
import * as indicators from "#app/routes/api.v1.companies.$siren.indicators.ts";
import * as releases from "#app/routes/api.v1.releases._index.ts";
import * as release from "#app/routes/api.v1.releases.$id._index.ts";
import * as file from "#app/routes/api.v1.releases.$id.files.$name.ts";
import * as manifest from "#app/routes/api.v1.releases.$id.manifest.ts";
import * as observations from "#app/routes/api.v1.releases.$id.observations.ts";
import * as schema from "#app/routes/api.v1.schemas.$file.tsx";
import { webApplication } from "#scripts/web/application.ts";

/** The routes of the API by address: what a build would hold of them. */
const ROUTES: Readonly<Record<string, object>> = {
  "api/openapi.json": openapi,
  "api/v1/catalog.jsonld": catalog,
  "api/v1/companies/:siren/imports": imports,
  "api/v1/companies/:siren/imports/:id": oneImport,
  "api/v1/companies/:siren/indicators": indicators,
  "api/v1/releases": releases,
  "api/v1/releases/:id": release,
  "api/v1/releases/:id/files/:name": file,
  "api/v1/releases/:id/manifest": manifest,
  "api/v1/releases/:id/observations": observations,
  "api/v1/schemas/:file": schema,
};

/** The web server as it is, with the routes of the API and no page. */
export async function apiServer(): Promise<{ readonly address: string } & Disposable> {
  const app = webApplication({ build: async () => apiBuild(), files: [], isDevelopment: false });
  const server = app.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const bound = server.address();
  const port = typeof bound === "object" && bound ? bound.port : 0;
  return {
    address: `http://127.0.0.1:${port}`,
    [Symbol.dispose]: () => {
      server.close();
    },
  };
}

function apiBuild(): ServerBuild {
  const routes = Object.entries(ROUTES).map(([path, module]) => [path, { id: path, path, module }]);
  const build = {
    entry: { module: { default: () => new Response("no page", { status: 500 }) } },
    routes: Object.fromEntries(routes),
    assets: { entry: { imports: [], module: "" }, routes: {}, url: "", version: "" },
    ...{ publicPath: "/", assetsBuildDirectory: "", isSpaMode: false, future: {} },
  };
  return build as unknown as ServerBuild;
}
