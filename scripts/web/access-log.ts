import type { RequestHandler } from "express";
import { log } from "#app/platform/log.server.ts";

/** One line per answer: method, path, status, duration. No address, no cookie, no query, no token. */
export function accessLog(): RequestHandler {
  return (request, response, next) => {
    const started = performance.now();
    const { method } = request;
    const path = withoutTokens(request.path);
    response.once("close", () => {
      const ms = Math.round(performance.now() - started);
      log().info({ method, path, status: response.statusCode, ms }, "request");
    });
    next();
  };
}

/** Links to sign in and invitations carry their secret in the path. */
function withoutTokens(path: string): string {
  return path.replace(/^\/(sign-in|invitation)\/.+$/, "/$1/:token");
}
