import { createHmac, randomBytes } from "node:crypto";
import { config } from "./config.server.ts";

const BYTES = 32;

/** 256 bits nobody can guess, as they go in a cookie or an address. */
export function newSecret(): string {
  return randomBytes(BYTES).toString("base64url");
}

/** What is stored of a secret: without SESSION_SECRET, a stolen database lets nobody in. */
export function fingerprint(secret: string): string {
  return createHmac("sha256", config().secret).update(secret).digest("hex");
}
