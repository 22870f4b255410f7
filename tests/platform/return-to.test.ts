import { expect, test } from "vitest";
import { localPath } from "#app/platform/return-to.server.ts";

test.each(["/", "/companies/552100554", "/companies/552100554?from=2025-01&lang=en"])(
  "%s stays here",
  (path) => {
    expect(localPath(path)).toBe(path);
  },
);

test.each([
  null,
  undefined,
  "",
  "https://evil.example/",
  "//evil.example",
  "///evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "/\t/evil.example",
  "/.//evil.example",
  "javascript:alert(1)",
  "evil.example",
  "/..//evil.example",
  " /companies",
])("%j does not", (text) => {
  expect(localPath(text)).toBeNull();
});
