import { mkdtempSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { configOf } from "#app/platform/config.server.ts";

test("the secret is made once, beside the database, for its owner's eyes", () => {
  const folder = mkdtempSync(join(tmpdir(), "ancrage-secret-"));
  const env = { DATABASE_URL: join(folder, "a.db") };

  const { secret } = configOf(env);
  expect(secret).toMatch(/^[0-9a-f]{64}$/);
  expect(configOf(env).secret).toBe(secret);
  expect(statSync(join(folder, "session-secret")).mode & 0o777).toBe(0o600);
});

test("the public address loses its last slash, and follows the port when absent", () => {
  const env = { SESSION_SECRET: "x".repeat(32) };
  expect(configOf({ ...env, BASE_URL: "https://a.example/" }).baseUrl).toBe("https://a.example");
  expect(configOf({ ...env, PORT: "4000" }).baseUrl).toBe("http://localhost:4000");
});
