import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { disclosureChecks } from "#app/domain/disclosure/verify.ts";
import { loadHighsSolver } from "#app/operations/highs-solver.ts";

const solver = await loadHighsSolver();

test.each(Object.entries(disclosureChecks))("%s gives its golden values", (name, check) => {
  const json: unknown = JSON.parse(readFileSync(`tests/golden/${name}.json`, "utf8"));

  const { cases, passed, failures } = check(json, solver);

  expect(failures).toEqual([]);
  expect(passed).toBe(cases);
  expect(cases).toBeGreaterThan(0);
});

test("a wrong expected value fails its check", () => {
  const json = JSON.parse(readFileSync("tests/golden/sdc_primary_rules.json", "utf8"));
  json.cases[5].expected.primary = true;

  expect(disclosureChecks.sdc_primary_rules?.(json, solver).failures).toHaveLength(1);
});

test("a relation that names no cell is a failure of its case", () => {
  const relations = [{ parent: "total", children: ["absent"] }];
  const asked = {
    cells: { total: 1 },
    relations,
    suppressed: ["total"],
    expected_lp: { total: [0, null] },
  };

  expect(disclosureChecks.sdc_feasibility?.({ problems: [asked] }, solver)).toMatchObject({
    passed: 0,
    failures: ["case 1, a relation names no cell: absent"],
  });
});
