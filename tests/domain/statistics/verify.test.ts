import { readdirSync, readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { estimatorsHeldTo } from "#app/domain/effects/index.ts";
import { goldenChecks, verifyGolden } from "#app/domain/statistics/verify.ts";

const kinds = Object.keys(goldenChecks);

test.each(kinds)("%s: every number, boolean and null is computed again", (kind) => {
  const { cases, passed, failures } = verifyGolden(`${kind}.json`, golden(kind));

  expect(failures).toEqual([]);
  expect(passed).toBe(cases);
  expect(cases).toBeGreaterThan(0);
});

test("every golden file of the folder but those of disclosure has its check", () => {
  const files = readdirSync("tests/golden").filter((file) => !file.startsWith("sdc_"));

  expect(files.map((file) => file.replace(".json", "")).toSorted()).toEqual(kinds.toSorted());
});

test("every golden file but those of intervals and quantiles alone names the estimators it holds", () => {
  const unnamed = kinds.filter((kind) => estimatorsHeldTo(`${kind}.json`).length === 0);

  expect(unnamed.toSorted()).toEqual(["distribution_quantiles", "proportion_ci"]);
  expect(estimatorsHeldTo("our-did_2x2-2025.json")).toEqual(["differenceInDifferences"]);
  expect(estimatorsHeldTo("unknown.json")).toEqual([]);
});

test.each(kinds)("%s: any value moved by more than the tolerance is found", (kind) => {
  const json = golden(kind);
  const moved = JSON.stringify(json, (key, value) =>
    typeof value === "number" && OUTPUTS.includes(key) ? value + 0.37 : value,
  );

  const { failures } = verifyGolden(`${kind}.json`, JSON.parse(moved));

  expect(failures.length).toBeGreaterThan(0);
});

/** One output at least of each kind of file. */
const OUTPUTS = ["p", "diff", "fisher_mid_p", "ratio", "0", "n_per_group", "att_post", "q", "rate"]
  .concat(["mu", "df", "estimate", "simple_att", "share", "upper95", "expected_share"])
  .concat(["p_exact_minlik"]);

test("vectors of one's own, under a name that holds the kind, are computed and compared", () => {
  const good = { cases: [{ x: 81, n: 263, level: 0.95, wilson: [0.2552657, 0.3662278] }] };

  const exact = verifyGolden("ours-proportion_ci-2025.json", { ...good, meta: {} });
  const loose = verifyGolden("ours-proportion_ci-2025.json", {
    ...good,
    meta: { tolerance: "abs 1e-3" },
  });

  expect(exact).toMatchObject({ file: "ours-proportion_ci-2025.json", cases: 1, passed: 0 });
  expect(loose).toMatchObject({ cases: 1, passed: 1, failures: [] });
});

test("a null where a number exists, and a number where none does, are failures", () => {
  const empty = { x: 0, n: 0, level: 0.95 };

  const json = {
    cases: [
      { ...empty, wilson: null },
      { ...empty, wilson: [0, 1] },
    ],
  };

  expect(verifyGolden("proportion_ci.json", json)).toMatchObject({ cases: 2, passed: 1 });
  expect(
    verifyGolden("proportion_ci.json", { cases: [{ x: 1, n: 2, level: 0.95, wilson: null }] })
      .passed,
  ).toBe(0);
});

test.each([
  ["a name that says nothing", "vectors.json", { cases: [{ x: 1 }] }],
  ["no case", "proportion_ci.json", { cases: [] }],
  ["not an object", "proportion_ci.json", [1, 2]],
  ["a case without its inputs", "proportion_ci.json", { cases: [{ p: 0.5 }] }],
  ["a case that expects nothing", "proportion_ci.json", { cases: [{ x: 1, n: 2, level: 0.9 }] }],
  ["a value we do not compute", "proportion_ci.json", { cases: [{ x: 1, n: 2, other: 3 }] }],
  ["a case that is no object", "proportion_ci.json", { cases: [null] }],
])("%s is a failure, never a pass", (_, name, json) => {
  const { passed, failures } = verifyGolden(name, json);

  expect(passed).toBe(0);
  expect(failures).toHaveLength(1);
});

test("a case of an unknown kind is a failure of that case, not an end to the others", () => {
  const unknown = { kind: "nope", p1: 0.1, p2: 0.2, power: 0.8, alpha: 0.05, n_per_group: 1 };

  expect(verifyGolden("power_mde.json", { cases: [unknown] })).toMatchObject({
    cases: 1,
    passed: 0,
    failures: ["case 1, unknown kind nope"],
  });
});

test("a p-value of the test of earlier periods that is a tenth wrong is found", () => {
  const json = JSON.stringify(golden("cs_staggered"), (key, value) =>
    key === "pretrend" ? { ...value, p: 1.1 * value.p } : value,
  );

  const { failures } = verifyGolden("cs_staggered.json", JSON.parse(json));

  expect(failures).toHaveLength(2);
});

function golden(kind: string): unknown {
  return JSON.parse(readFileSync(`tests/golden/${kind}.json`, "utf8"));
}
