import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { settings } from "#app/platform/environment.server.ts";

const readme = readFileSync(new URL("../../README.md", import.meta.url), "utf8");

/** The lines of the table of settings: name → default, as they are written. */
const told = new Map(
  [...readme.matchAll(/^\| `([A-Z_]+)` \| ([^|]+) \|/gm)].map(([, name = "", value = ""]) => [
    name,
    value.trim(),
  ]),
);

test("the README tells every setting, and none that is not", () => {
  expect([...told.keys()].sort()).toEqual(Object.keys(settings).sort());
});

test("the defaults that the README tells are those of the server", () => {
  for (const [name, value] of Object.entries(settings)) {
    if (value !== null) expect(`${name} ${told.get(name)}`).toBe(`${name} \`${value}\``);
  }
});
