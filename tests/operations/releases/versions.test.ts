import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { CODE_VERSION } from "#app/operations/releases/versions.ts";

test("a release says the version of the code that made it", () => {
  const text = readFileSync(new URL("../../../package.json", import.meta.url), "utf8");

  expect(CODE_VERSION).toBe(JSON.parse(text).version);
});
