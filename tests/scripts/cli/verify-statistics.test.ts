import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { verifyGolden } from "#app/domain/statistics/verify.ts";
import { WrongUsage } from "#scripts/cli/verb.ts";
import { verifyStatisticsVerb } from "#scripts/cli/verify-statistics.ts";
import { cliCall } from "#tests/support/cli-call.ts";
import { freshDatabase } from "#tests/support/databases.ts";

const INTERVAL = { x: 81, n: 263, level: 0.95, wilson: [0.2552657, 0.3662278] };
const VECTORS = JSON.stringify({ meta: { tolerance: "abs 1e-3" }, cases: [INTERVAL] });

test("a file is read with or without the mark that editors put before it", async () => {
  using folder = folderOf({
    "proportion_ci.json": VECTORS,
    "our-proportion_ci.json": `\uFEFF${VECTORS}`,
  });
  expect(await verified(folder.path)).toMatchObject({
    refused: false,
    json: [
      { file: "our-proportion_ci.json", cases: 1, passed: 1, failures: [] },
      { file: "proportion_ci.json", cases: 1, passed: 1, failures: [] },
    ],
  });
});

test("a file that is not JSON fails, and says so", async () => {
  using folder = folderOf({ "proportion_ci.json": "x;n" });
  expect(await verified(folder.path)).toMatchObject({
    ...{ refused: true, json: [{ failures: ["proportion_ci.json: not JSON"] }] },
  });
});

test("a file where a folder is asked for, no folder, and a folder without JSON are wrong usage", async () => {
  using folder = folderOf({ "read.me": "" });
  const file = join(folder.path, "read.me");
  const wrong = (path: string, words: string) =>
    expect(verified(path)).rejects.toThrow(new WrongUsage(words));
  await wrong(file, `This is a file, not a folder: ${file}`);
  await wrong(`${folder.path}-none`, `No such folder: ${folder.path}-none`);
  await wrong(folder.path, `No JSON file in ${folder.path}`);
});

test("where the inputs give no number, it is said so", () => {
  const json = { cases: [{ ...INTERVAL, level: -1 }] };
  const { failures } = verifyGolden("proportion_ci.json", json);
  expect(failures).toContain("case 1, wilson[1]: expected 0.3662278, the inputs give no number");
  expect(failures.join()).not.toContain("NaN");
});

async function verified(path: string) {
  await using db = await freshDatabase("sqlite");
  return verifyStatisticsVerb.run(cliCall(db, {}, [path]));
}

function folderOf(files: Readonly<Record<string, string>>): Disposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), "ancrage-golden-"));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(path, name), text);
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true }) };
}
