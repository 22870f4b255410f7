import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { run } from "./run.mjs";

const STAMP = "build/.ancrage-sources";
const SOURCES = ["app", "db", "scripts", "public", "docs/methodology"];
const FILES = ["package-lock.json", "remix.config.js", "vite.config.ts", "tsconfig.json"];

/** Builds the application, when its sources changed since the last build. Returns an exit code. */
export async function build() {
  const sources = hashOfSources();
  if (existsSync(STAMP) && readFileSync(STAMP, "utf8") === sources) return 0;

  const code = await run("npm", ["run", "-s", "build"], { quiet: true });
  if (code === 0) writeFileSync(STAMP, sources);
  return code;
}

function hashOfSources() {
  const hash = createHash("sha256");
  for (const file of [...SOURCES.flatMap(filesBelow), ...FILES]) {
    if (existsSync(file)) hash.update(file).update(readFileSync(file));
  }
  return hash.digest("hex");
}

function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
