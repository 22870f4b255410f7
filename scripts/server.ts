import { existsSync } from "node:fs";
import type { Server } from "node:http";
import { WrongEnvironment } from "#app/platform/environment.server.ts";

/** Built, this file stands beside the pages' bundle; from the sources, Vite serves them. */
const bundle = new URL("./index.js", import.meta.url);
const isBuilt = existsSync(bundle);
const STOP_WITHIN_MS = 3000;

if (isBuilt) process.env.NODE_ENV ||= "production";
await start().catch(refuseToStart);

async function start(): Promise<void> {
  // Imported late: NODE_ENV has to be set before React is loaded.
  const { config } = await import("#app/platform/config.server.ts");
  const { prepare } = await import("./web/prepare.ts");
  const { webApplication } = await import("./web/application.ts");
  const { bundledPages, sourcePages } = await import("./web/pages.ts");

  const { port, baseUrl } = config();
  await prepare();
  const app = isBuilt
    ? webApplication(await bundledPages(bundle))
    : webApplication(await sourcePages());
  const server = app.listen(port, () => announce(server, baseUrl));
  server.once("error", refuseToStart);
  for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, () => stop(server));
}

function announce(server: Server, baseUrl: string): void {
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  process.stdout.write(`Ancrage is ready on ${baseUrl} (port ${port})\n`);
}

/** Lets what is being answered end, then closes whatever is left (progress streams, idle browsers). */
async function stop(server: Server): Promise<void> {
  const { closeDatabase } = await import("#app/platform/database.server.ts");
  setTimeout(() => server.closeAllConnections(), STOP_WITHIN_MS).unref();
  server.closeIdleConnections();
  await new Promise((resolve) => server.close(resolve));
  await closeDatabase();
  process.exit(0);
}

function refuseToStart(error: unknown): void {
  const isNamed = error instanceof WrongEnvironment;
  const reason = error instanceof Error ? (isNamed ? error.message : error.stack) : String(error);
  process.stderr.write(`Ancrage cannot start: ${reason}\n`);
  process.exit(isNamed ? 2 : 1);
}
