import type { Request, RequestHandler } from "express";
import { config } from "#app/platform/config.server.ts";
import { isApi } from "./api-addresses.ts";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Refuses what another site makes a visitor's browser send: every request that may change something must come from our pages.
 * Not those to the API: it looks at no cookie of a session, and knows callers by a token that no browser adds by itself. Without
 * one, a request from another site gains what anyone gains, a 401, and says so as the API does.
 */
export function sameOriginOnly(): RequestHandler {
  return (request, response, next) => {
    if (READS.has(request.method) || isOurs(request) || isApi(request)) return next();
    response.status(403).type("text/plain").send("Cross-origin request refused.\n");
  };
}

function isOurs(request: Request): boolean {
  const origin = request.get("Origin");
  const site = request.get("Sec-Fetch-Site");
  if (site !== undefined && site !== "same-origin") return false;
  if (origin === undefined) return site === "same-origin";
  return origin === config().baseUrl || hostOf(origin) === request.get("Host");
}

function hostOf(origin: string): string | null {
  return URL.canParse(origin) ? new URL(origin).host : null;
}
