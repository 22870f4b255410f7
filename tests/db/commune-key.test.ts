import { expect, test } from "vitest";
import { communeCode, communeKey } from "#db/queries/commune-key.ts";

test.each(["01053", "75056", "2A004", "2B033", "97411"])("%s comes back from its key", (code) => {
  expect(communeCode(communeKey(code))).toBe(code);
});
