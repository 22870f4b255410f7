import { expect, test } from "vitest";
import { readEnvironment, WrongEnvironment } from "#app/platform/environment.server.ts";

test("nothing set gives the documented defaults", () => {
  expect(readEnvironment({})).toMatchObject({
    NODE_ENV: "development",
    DATABASE_URL: "./data/ancrage.db",
    PORT: 3000,
    ANCRAGE_DEMO: "0",
  });
});

test("an empty value counts as absent", () => {
  expect(readEnvironment({ PORT: "", BASE_URL: "" })).toMatchObject({ PORT: 3000 });
});

test.each<Record<string, string>>([
  { PORT: "0" },
  { PORT: "65535" },
  { DATABASE_URL: "postgres://user@host/db" },
  { DATABASE_URL: "/var/lib/ancrage.db" },
  { BASE_URL: "https://ancrage.example" },
  { SMTP_URL: "smtps://user:pass@mail.example:465" },
  { SESSION_SECRET: "x".repeat(32) },
  { ANCRAGE_TRUSTED_PROXIES: "10" },
  { ANCRAGE_UPLOAD_MB: "1" },
  { ANCRAGE_UPLOAD_MB: "2048" },
])("%o is accepted", (env) => {
  expect(() => readEnvironment(env)).not.toThrow();
});

test.each<Record<string, string>>([
  { PORT: "abc" },
  { PORT: "65536" },
  { PORT: "-1" },
  { PORT: "80.5" },
  { NODE_ENV: "staging" },
  { DATABASE_URL: "mysql://user:secret@host/db" },
  { BASE_URL: "javascript:alert(1)" },
  { BASE_URL: "ancrage.example" },
  { SMTP_URL: "https://mail.example" },
  { SESSION_SECRET: "x".repeat(31) },
  { ANCRAGE_DEMO: "yes" },
  { ANCRAGE_TRUSTED_PROXIES: "11" },
  { ANCRAGE_UPLOAD_MB: "0" },
  { ANCRAGE_UPLOAD_MB: "2049" },
  { ANCRAGE_DEMOO: "1" },
])("%o stops with one line that names the variable and not its value", (env) => {
  const [name = "", value = ""] = Object.entries(env)[0] ?? [];
  const message = messageOf(env);
  expect(message).toMatch(new RegExp(`^${name}: .+`));
  expect(message).not.toContain("\n");
  expect(message.slice(name.length)).not.toContain(value.length > 2 ? value : "\0");
});

function messageOf(env: Record<string, string>): string {
  try {
    readEnvironment(env);
  } catch (error) {
    if (error instanceof WrongEnvironment) return error.message;
    throw error;
  }
  return "";
}
