import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { closeDatabase, connection } from "#app/platform/database.server.ts";
import { forget } from "#app/platform/remember.server.ts";
import { migrate } from "#db/migrate.ts";
import { seedPeople } from "./people.ts";

export type TestPlatform = AsyncDisposable & {
  /** The account of one of PEOPLE. */
  accountOf(email: string): number;
};

/** The platform on a database of its own, with a few people, under the environment given. */
export async function freshPlatform(env: Record<string, string> = {}): Promise<TestPlatform> {
  const folder = mkdtempSync(join(tmpdir(), "ancrage-platform-"));
  const before = { ...process.env };
  // The test runner has a BASE_URL of its own ("/").
  const settings = { NODE_ENV: "test", BASE_URL: "", DATABASE_URL: join(folder, "test.db") };
  Object.assign(process.env, settings, env);
  forgetAll();
  await migrate(connection());
  const accounts = await seedPeople(connection().db);

  return {
    accountOf: (email) => accounts.get(email) ?? 0,
    async [Symbol.asyncDispose]() {
      await closeDatabase();
      process.env = before;
      forgetAll();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function forgetAll(): void {
  for (const name of ["config", "connection", "smtp", "spool"]) forget(name);
}

/** A request as a browser sends it, with the cookies of earlier Set-Cookie lines. */
export function request(
  path: string,
  { cookies = [], form }: { cookies?: readonly string[]; form?: Record<string, string> } = {},
): Request {
  const Cookie = cookies.map((line) => line.split(";")[0]).join("; ");
  return new Request(`http://localhost:3000${path}`, {
    method: form ? "POST" : "GET",
    headers: { Cookie },
    ...(form ? { body: new URLSearchParams(form) } : {}),
  });
}

/** The status of a response that was thrown; fails when nothing was. */
export async function thrownStatus(work: Promise<unknown>): Promise<number> {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  );
  if (!(thrown instanceof Response)) throw new Error(`Not a response: ${thrown}`);
  return thrown.status;
}
