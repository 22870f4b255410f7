import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const DEFAULT_FOLDER = "./data";

/** The secret kept beside the SQLite file (in ./data for PostgreSQL), made at the first start; only its owner may read it. */
export function sessionSecret(databaseUrl: string): string {
  const folder = databaseUrl.includes("://") ? DEFAULT_FOLDER : dirname(databaseUrl);
  const file = join(folder, "session-secret");
  mkdirSync(folder, { recursive: true });
  try {
    writeFileSync(file, randomBytes(32).toString("hex"), { mode: 0o600, flag: "wx" });
  } catch (error) {
    if (!isAlreadyThere(error)) throw error;
  }
  return readFileSync(file, "utf8").trim();
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "EEXIST";
}
