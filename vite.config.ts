import { vitePlugin as remix } from "@remix-run/dev";
import tailwindcss from "@tailwindcss/vite";
import { defineConfig } from "vite";
import { denyImports, envOnlyMacros } from "vite-env-only";
import remixConfig from "./remix.config.js";

/** What only the server may hold: a component that imports one of these fails the build. */
const serverOnly = {
  specifiers: ["kysely", "better-sqlite3", "pg", "pg-copy-streams", /^node:/],
  files: ["db/**", "app/operations/**", "**/*.server.*"],
};

export default defineConfig({
  plugins: [
    denyImports({ client: serverOnly }),
    envOnlyMacros(),
    tailwindcss(),
    remix(remixConfig),
  ],
  optimizeDeps: { exclude: ["better-sqlite3", "kysely", "pg", "pg-copy-streams"] },
  // Nothing inlined: the Content-Security-Policy allows fonts and scripts from our own address only.
  build: { target: "es2022", sourcemap: false, assetsInlineLimit: 0 },
});
