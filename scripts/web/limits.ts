import type { RequestHandler } from "express";
import { ipKeyGenerator, rateLimit } from "express-rate-limit";
import { openProblem } from "#app/platform/api/open-answer.server.ts";
import { config } from "#app/platform/config.server.ts";
import { isApi, tellProblem } from "./api-addresses.ts";

const MINUTE = 60_000;
const PAGES_PER_MINUTE = 12_000;
const SIGN_INS = 30;
const SIGN_INS_IN_DEMO = 1000;

/** How much one address may ask: enough for a company behind one router, not for guessing. */
export function limits(): [RequestHandler, RequestHandler] {
  const signIns = config().demo ? SIGN_INS_IN_DEMO : SIGN_INS;
  return [
    limiter(MINUTE, PAGES_PER_MINUTE, () => false),
    limiter(10 * MINUTE, signIns, ({ method, path }) => method === "GET" || !isSignIn(path)),
  ];
}

function isSignIn(path: string): boolean {
  return /^\/(sign-in|invitation)\b/.test(path);
}

/** Refuses, with the time to wait in Retry-After, what comes after `limit` requests of one visitor within the window. */
export function limiter(
  windowMs: number,
  limit: number,
  skip: (request: { method: string; path: string }) => boolean,
): RequestHandler {
  return rateLimit({
    windowMs,
    limit,
    skip,
    handler: refuse,
    // Who hung up before we came to it has no address any more.
    keyGenerator: ({ ip }) => ipKeyGenerator(ip ?? "gone"),
    standardHeaders: "draft-8",
    legacyHeaders: false,
  });
}

const refuse: RequestHandler = (request, response) => {
  if (isApi(request)) return tellProblem(response, openProblem(429, "Too many requests: wait."));
  response.status(429).type("text/plain").send("Too many requests. Trop de demandes.\n");
};
