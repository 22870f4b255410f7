import { expect, test } from "vitest";
import { BrokenLaw, checkLaws } from "#scripts/fuzz/laws.ts";
import { tryFiles } from "#scripts/fuzz/run.ts";

/** 50,000 in an ordinary run; `npm run fuzz` goes on for minutes. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 50_000);

test(`of ${RUNS} files, tables and raw bytes, none breaks a law`, { timeout: 600_000 }, () => {
  tryFiles(RUNS, 20260101);
});

test("a file is tried to its end", () => {
  const file = new TextEncoder().encode(
    "mois_embauche;site;commune_residence\n2025-03;SIEGE;75113\n",
  );
  expect(() => checkLaws("hires", file, 7)).not.toThrow(BrokenLaw);
});
