import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { openDatabase } from "#db/connection.ts";
import { migrate } from "#db/migrate.ts";
import { seedPeople } from "./people.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** A migrated database with a few people, which every browser test copies. */
    templateDatabase: string;
  }
}

/** Migrates and seeds once what each file of browser tests starts from. */
export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync("build/server/server.js")) {
    throw new Error("Nothing to test: run `npm run build` first.");
  }
  const folder = mkdtempSync(join(tmpdir(), "ancrage-template-"));
  const path = join(folder, "template.db");
  const connection = openDatabase(path);
  await migrate(connection);
  await seedPeople(connection.db);
  await connection.db.destroy();
  project.provide("templateDatabase", path);
  return () => rmSync(folder, { recursive: true, force: true });
}
