import { randomBytes } from "node:crypto";
import type { RequestHandler } from "express";
import helmet from "helmet";
import { config } from "#app/platform/config.server.ts";

/** Content-Security-Policy with a nonce for each answer, and the other headers a browser obeys. */
export function securityHeaders({ isDevelopment }: { isDevelopment: boolean }): RequestHandler {
  const isHttps = config().baseUrl.startsWith("https://");
  return (request, response, next) => {
    const nonce = randomBytes(16).toString("base64");
    response.locals.nonce = nonce;
    helmet({
      contentSecurityPolicy: {
        useDefaults: false,
        directives: directives(nonce, { isHttps, isDevelopment }),
      },
      // Without an origin in it, browsers send "Origin: null" with plain forms, and the guard would refuse them.
      referrerPolicy: { policy: "strict-origin-when-cross-origin" },
      strictTransportSecurity: isHttps,
      frameguard: { action: "deny" },
      crossOriginEmbedderPolicy: false,
    })(request, response, next);
  };
}

function directives(
  nonce: string,
  { isHttps, isDevelopment }: { isHttps: boolean; isDevelopment: boolean },
) {
  return {
    "default-src": ["'none'"],
    "script-src": ["'self'", `'nonce-${nonce}'`],
    "style-src": isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'"],
    // Charts drawn on the server carry style attributes.
    "style-src-attr": ["'unsafe-inline'"],
    "font-src": ["'self'"],
    "img-src": ["'self'", "data:"],
    "connect-src": isDevelopment ? ["'self'", "ws:"] : ["'self'"],
    "manifest-src": ["'self'"],
    "base-uri": ["'none'"],
    "form-action": ["'self'"],
    "frame-ancestors": ["'none'"],
    ...(isHttps ? { "upgrade-insecure-requests": [] } : {}),
  };
}
