import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { disclosureChecks } from "#app/domain/disclosure/verify.ts";
import { estimatorsHeldTo } from "#app/domain/effects/index.ts";
import type { GoldenCheck, GoldenResult } from "#app/domain/statistics/golden.ts";
import { goldenChecks, verifyGolden } from "#app/domain/statistics/verify.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";
import { givenFolder, jsonOf } from "./given-file.ts";
import { type Verb, WrongUsage } from "./verb.ts";

/** Anyone can bring vectors of their own: every JSON file of the folder is recomputed, and one that differs exits 1. */
export const verifyStatisticsVerb: Verb = {
  name: "verify-statistics",
  usage: "verify-statistics DIR",
  options: {},
  positionals: [1, 1],
  async run({ positionals }) {
    const folder = givenFolder(positionals[0] ?? "");
    const files = (await readdir(folder)).filter((name) => name.endsWith(".json")).toSorted();
    if (files.length === 0) throw new WrongUsage(`No JSON file in ${folder}`);

    const checks = await allChecks();
    const results: NamedResult[] = [];
    for (const file of files) {
      const result = await verified(folder, file, checks);
      results.push({ ...result, estimators: estimatorsHeldTo(file) });
    }
    return {
      json: results,
      text: results.map(lineOf).join("\n"),
      refused: results.some(hasFailed),
    };
  },
};

/** A result and the estimators that stand or fall with it. */
type NamedResult = GoldenResult & { readonly estimators: readonly string[] };

type Checks = Readonly<Record<string, GoldenCheck>>;

/** The estimators’ and those of disclosure control, which need the linear solver. */
async function allChecks(): Promise<Checks> {
  const solver = await loadHighsSolver();
  const disclosure = Object.entries(disclosureChecks).map(
    ([kind, check]): [string, GoldenCheck] => [kind, (json) => check(json, solver)],
  );
  return { ...goldenChecks, ...Object.fromEntries(disclosure) };
}

async function verified(folder: string, file: string, checks: Checks): Promise<GoldenResult> {
  const text = await readFile(join(folder, file), "utf8");
  const json = parsed(text);
  if (json !== undefined) return verifyGolden(file, json, checks);
  return { file, cases: 0, passed: 0, maxError: 0, failures: [`${file}: not JSON`] };
}

function parsed(text: string): unknown {
  try {
    return jsonOf(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function hasFailed({ cases, passed, failures }: GoldenResult): boolean {
  return failures.length > 0 || passed < cases;
}

function lineOf({ file, cases, passed, maxError, failures, estimators }: NamedResult): string {
  const held = estimators.length > 0 ? ` (${estimators.join(", ")})` : "";
  const error = maxError.toExponential(1);
  const line = `${file}${held}: ${passed} of ${cases} cases, largest error ${error}`;
  return [line, ...failures.map((failure) => `  ${failure}`)].join("\n");
}
