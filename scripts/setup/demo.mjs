import { spawn } from "node:child_process";
import { build } from "./build.mjs";
import { install } from "./install.mjs";
import { run, step } from "./run.mjs";

/** From a bare clone to a demonstration served: `npm run demo`. */
const env = { ANCRAGE_DEMO: "1", PORT: process.env.PORT ?? "3000" };
const STOP_AFTER_MS = 4000;

await step("Packages", install);
await step("Build", build);
await step("Database, territory and demonstration", () =>
  run(process.execPath, ["build/server/seed-demo.js"], { env }),
);
serve();

function serve() {
  const server = spawn(process.execPath, ["build/server/server.js"], {
    env: { ...process.env, ...env, NODE_ENV: process.env.NODE_ENV ?? "production" },
    stdio: "inherit",
  });
  for (const signal of ["SIGTERM", "SIGINT"]) process.on(signal, () => stop(server, signal));
  server.once("exit", (code) => process.exit(code ?? 0));
}

function stop(server, signal) {
  server.kill(signal);
  setTimeout(() => server.kill("SIGKILL"), STOP_AFTER_MS).unref();
}
