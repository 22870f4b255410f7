import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { build } from "esbuild";

/** What the bench runs: its own process, and the threads of the import, which it finds beside it. */
const ENTRIES = [
  "scripts/bench/import-process.ts",
  "app/operations/import-worker.ts",
  "app/operations/import-writer.ts",
  "app/operations/inspect-worker.ts",
];

/** Programs as they run in production: bundled, since reading sources through a loader would be measured too. */
export type Programs = { start(args: readonly string[]): ChildProcess } & Disposable;

/** Within the project, where they find its dependencies. */
export async function bundlePrograms(): Promise<Programs> {
  mkdirSync("build", { recursive: true });
  const folder = mkdtempSync(join("build", "bench-"));
  await build({
    entryPoints: ENTRIES,
    entryNames: "[name]",
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    packages: "external",
    logLevel: "warning",
  });
  return {
    start: (args) => fork(join(folder, "import-process.js"), args, { execArgv: [] }),
    [Symbol.dispose]: () => rmSync(folder, { recursive: true, force: true }),
  };
}
