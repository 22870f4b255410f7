import { createRequestHandler } from "@remix-run/express";
import compression from "compression";
import express, { type Express } from "express";
import { config } from "#app/platform/config.server.ts";
import { accessLog } from "./access-log.ts";
import { apiAddressesOnly } from "./api-addresses.ts";
import { sameOriginOnly } from "./cross-origin.ts";
import { health } from "./health.ts";
import { limits } from "./limits.ts";
import type { Pages } from "./pages.ts";
import { securityHeaders } from "./security-headers.ts";

/** Official lists and open data, the same for everyone: their address says itself how long they are kept. */
const OPEN_TO_ALL =
  /^\/(territory\/[\w-]+\.json|api\/(openapi\.json|v1\/(releases|schemas|catalog\.jsonld)(\/.*)?))$/;

/** The web server, from the outside in: headers, limits, guard, files, pages. */
export function webApplication({ build, files, isDevelopment }: Pages): Express {
  const { trustedProxies } = config();
  const app = express();
  app.disable("x-powered-by");
  app.set("trust proxy", trustedProxies);

  app.use(securityHeaders({ isDevelopment }));
  app.use(health());
  app.use(compression());
  for (const handler of files) app.use(handler);
  app.use(accessLog());
  app.use(...limits());
  app.use(apiAddressesOnly());
  app.use(sameOriginOnly());
  app.use(({ path }, response, next) => {
    // Pages show what their visitor may see: no cache keeps them, nor the back button after signing out.
    if (!OPEN_TO_ALL.test(path)) response.setHeader("Cache-Control", "private, no-store");
    next();
  });
  app.all(
    "*",
    createRequestHandler({
      build,
      mode: isDevelopment ? "development" : "production",
      getLoadContext: (_request, response) => ({ nonce: String(response.locals.nonce) }),
    }),
  );
  return app;
}
