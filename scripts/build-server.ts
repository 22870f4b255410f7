import { existsSync } from "node:fs";
import { build } from "esbuild";

/** What runs outside the pages' bundle: the web server, the seed of the demonstration, the threads of imports and releases. */
const ENTRIES = [
  "scripts/server.ts",
  "scripts/seed-demo.ts",
  "scripts/release-demo.ts",
  "app/operations/import-worker.ts",
  "app/operations/import-writer.ts",
  "app/operations/inspect-worker.ts",
  "app/operations/release-worker.ts",
];

await build({
  entryPoints: ENTRIES.filter((entry) => existsSync(entry)),
  entryNames: "[name]",
  outdir: "build/server",
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  logLevel: "warning",
});
