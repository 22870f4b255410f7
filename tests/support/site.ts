import { type ChildProcess, spawn } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, inject } from "vitest";
import { openDatabase } from "#db/connection.ts";
import type { Db } from "#db/schema.ts";
import { freePort } from "./free-port.ts";

const SERVER = "build/server/server.js";
const START_WITHIN_MS = 60_000;

/**
 * The built server on a database of its own with a few people: one for each file of browser tests, so that no file finds what
 * another left, whatever the order.
 */
const folder = mkdtempSync(join(tmpdir(), "ancrage-e2e-"));
export const databasePath = join(folder, "e2e.db");
copyFileSync(inject("templateDatabase"), databasePath);
const port = await freePort();
export const baseUrl = `http://localhost:${port}`;
const server = await started();

afterAll(async () => {
  await stopped(server);
  rmSync(folder, { recursive: true, force: true });
});

/** What a page does not show, or what it is to show, in the database of the server under test. */
export async function withDatabase<T>(work: (db: Db) => Promise<T>): Promise<T> {
  const { db } = openDatabase(databasePath);
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

async function started(): Promise<ChildProcess> {
  const child = spawn(process.execPath, [SERVER], {
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
  process.once("exit", () => child.kill());
  await answering(child, `${baseUrl}/readyz`);
  return child;
}

async function answering(child: ChildProcess, url: string): Promise<void> {
  const deadline = Date.now() + START_WITHIN_MS;
  while (Date.now() < deadline) {
    if (child.exitCode !== null) throw new Error(`The server stopped with ${child.exitCode}.`);
    const isReady = await fetch(url).then(
      ({ ok }) => ok,
      () => false,
    );
    if (isReady) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error("The server does not answer.");
}

async function stopped(child: ChildProcess): Promise<void> {
  const exit = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGTERM");
  await exit;
}
