import pino from "pino";
import { remember } from "./remember.server.ts";

const REDACTED = ["*.cookie", "*.authorization", "*.token", "*.password", "*.secret"];

/** One line of JSON per event on stdout: what happened, never values, cookies, tokens or addresses of visitors. */
export function log(): pino.Logger {
  return remember("log", () =>
    pino({
      level: process.env.NODE_ENV === "test" ? "silent" : "info",
      base: null,
      redact: REDACTED,
    }),
  );
}
