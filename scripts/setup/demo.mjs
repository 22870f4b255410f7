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

/** Releases take minutes to protect and attack: they are published one by one while the pages are served. */
function serve() {
  const server = start("build/server/server.js");
  const releases = start("build/server/release-demo.js");
  for (const signal of ["SIGTERM", "SIGINT"]) {
    process.on(signal, () => {
      releases.kill("SIGKILL");
      stop(server, signal);
    });
  }
  server.once("exit", (code) => {
    releases.kill("SIGKILL");
    process.exit(code ?? 0);
  });
}

function start(program) {
  return spawn(process.execPath, [program], {
    env: { ...process.env, ...env, NODE_ENV: process.env.NODE_ENV ?? "production" },
    stdio: "inherit",
  });
}

function stop(server, signal) {
  server.kill(signal);
  setTimeout(() => server.kill("SIGKILL"), STOP_AFTER_MS).unref();
}
