import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { seedPeople } from "./people.ts";

declare module "vitest" {
  interface ProvidedContext {
    baseUrl: string;
    /** The database of the server under test, for what a page does not show. */
    databasePath: string;
  }
}

const SERVER = "build/server/server.js";
const START_WITHIN_MS = 20_000;

/** Starts the built server on a database of its own with a few people, for the browser tests. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  if (!existsSync(SERVER)) throw new Error("Nothing to test: run `npm run build` first.");

  const folder = mkdtempSync(join(tmpdir(), "ancrage-e2e-"));
  const databasePath = join(folder, "e2e.db");
  await seed(databasePath);
  const port = await freePort();
  const baseUrl = `http://localhost:${port}`;
  const server = spawn(process.execPath, [SERVER], {
    env: {
      ...process.env,
      NODE_ENV: "production",
      ANCRAGE_DEMO: "1",
      DATABASE_URL: databasePath,
      PORT: String(port),
      BASE_URL: baseUrl,
    },
    stdio: ["ignore", "ignore", "inherit"],
  });
  await answering(server, `${baseUrl}/readyz`);
  project.provide("baseUrl", baseUrl);
  project.provide("databasePath", databasePath);
  return async () => {
    await stopped(server);
    rmSync(folder, { recursive: true, force: true });
  };
}

async function seed(path: string): Promise<void> {
  const connection = openDatabase(path);
  await migrate(connection);
  await seedPeople(connection.db);
  await connection.db.destroy();
}

async function answering(server: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + START_WITHIN_MS;
  while (Date.now() < deadline) {
    if (server.exitCode !== null) throw new Error(`The server stopped with ${server.exitCode}.`);
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server does not answer.");
}

async function stopped(server: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => server.once("exit", resolve));
  server.kill("SIGTERM");
  await exit;
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });
}
