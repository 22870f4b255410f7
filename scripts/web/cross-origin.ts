import type { Request, RequestHandler } from "express";
import { config } from "#app/platform/config.server.ts";

const READS = new Set(["GET", "HEAD", "OPTIONS"]);

/** Refuses what another site makes a visitor's browser send: every request that may change something must come from our pages. */
export function sameOriginOnly(): RequestHandler {
  return (request, response, next) => {
    if (READS.has(request.method) || isOurs(request) || isProgram(request)) return next();
    response.status(403).type("text/plain").send("Cross-origin request refused.\n");
  };
}

/** The API knows callers by the token that they send, which no browser adds by itself; it looks at no cookie. */
function isProgram(request: Request): boolean {
  return (
    request.path.startsWith("/api/v1/") && /^Bearer ./.test(request.get("Authorization") ?? "")
  );
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
